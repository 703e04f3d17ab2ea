using Spector.TypePropertyNullable;

namespace Spector.Scenarios;

internal static class TypePropertyNullableScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypePropertyNullableClient(new TypePropertyNullableClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.BothWaysAsync(
            "Type_Property_Nullable_String",
            new StringProperty { RequiredProperty = "foo", NullableProperty = "hello" },
            new StringPropertyPatch { RequiredProperty = "foo", NullableProperty = "hello" },
            client.StringGetNonNullAsync,
            client.StringPatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_String",
            new StringProperty { RequiredProperty = "foo", NullableProperty = null },
            new StringPropertyPatch { RequiredProperty = "foo", NullableProperty = null },
            client.StringGetNullAsync,
            client.StringPatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Bytes",
            new BytesProperty { RequiredProperty = "foo", NullableProperty = Samples.HelloWorld },
            new BytesPropertyPatch { RequiredProperty = "foo", NullableProperty = Samples.HelloWorld },
            client.BytesGetNonNullAsync,
            client.BytesPatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Bytes",
            new BytesProperty { RequiredProperty = "foo", NullableProperty = null },
            new BytesPropertyPatch { RequiredProperty = "foo", NullableProperty = null },
            client.BytesGetNullAsync,
            client.BytesPatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Datetime",
            new DatetimeProperty { RequiredProperty = "foo", NullableProperty = Samples.Time },
            new DatetimePropertyPatch { RequiredProperty = "foo", NullableProperty = Samples.Time },
            client.DatetimeGetNonNullAsync,
            client.DatetimePatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Datetime",
            new DatetimeProperty { RequiredProperty = "foo", NullableProperty = null },
            new DatetimePropertyPatch { RequiredProperty = "foo", NullableProperty = null },
            client.DatetimeGetNullAsync,
            client.DatetimePatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Duration",
            new DurationProperty { RequiredProperty = "foo", NullableProperty = Samples.Duration },
            new DurationPropertyPatch { RequiredProperty = "foo", NullableProperty = Samples.Duration },
            client.DurationGetNonNullAsync,
            client.DurationPatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_Duration",
            new DurationProperty { RequiredProperty = "foo", NullableProperty = null },
            new DurationPropertyPatch { RequiredProperty = "foo", NullableProperty = null },
            client.DurationGetNullAsync,
            client.DurationPatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsByte",
            new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = new[] { Samples.HelloWorld, Samples.HelloWorld } },
            new CollectionsBytePropertyPatch { RequiredProperty = "foo", NullableProperty = new(new[] { Samples.HelloWorld, Samples.HelloWorld }) },
            client.CollectionsByteGetNonNullAsync,
            client.CollectionsBytePatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsByte",
            new CollectionsByteProperty { RequiredProperty = "foo", NullableProperty = null },
            new CollectionsBytePropertyPatch { RequiredProperty = "foo", NullableProperty = new(null) },
            client.CollectionsByteGetNullAsync,
            client.CollectionsBytePatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsModel",
            new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = new InnerModel[] { new() { Property = "hello" }, new() { Property = "world" } } },
            new CollectionsModelPropertyPatch { RequiredProperty = "foo", NullableProperty = new(new InnerModel[] { new() { Property = "hello" }, new() { Property = "world" } }) },
            client.CollectionsModelGetNonNullAsync,
            client.CollectionsModelPatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsModel",
            new CollectionsModelProperty { RequiredProperty = "foo", NullableProperty = null },
            new CollectionsModelPropertyPatch { RequiredProperty = "foo", NullableProperty = new(null) },
            client.CollectionsModelGetNullAsync,
            client.CollectionsModelPatchNullAsync,
            "getNull",
            "patchNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsString",
            new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = new[] { "hello", "world" } },
            new CollectionsStringPropertyPatch { RequiredProperty = "foo", NullableProperty = new(new[] { "hello", "world" }) },
            client.CollectionsStringGetNonNullAsync,
            client.CollectionsStringPatchNonNullAsync,
            "getNonNull",
            "patchNonNull");
        await run.BothWaysAsync(
            "Type_Property_Nullable_CollectionsString",
            new CollectionsStringProperty { RequiredProperty = "foo", NullableProperty = null },
            new CollectionsStringPropertyPatch { RequiredProperty = "foo", NullableProperty = new(null) },
            client.CollectionsStringGetNullAsync,
            client.CollectionsStringPatchNullAsync,
            "getNull",
            "patchNull");
    }
}
