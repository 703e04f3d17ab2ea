using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# for types: their names, their converters, and the expressions that read and write their values.</summary>
internal sealed class CSharpTypes(NamespaceName @namespace)
{
    private const string Json = "global::Atlassian.Admin.Gen.Json.";

    /// <summary>Whether a type needs more than <c>==</c> to be compared by value.</summary>
    public static bool NeedsDeepEquality(TypeModel type) => type.Kind is TypeKind.List or TypeKind.Dictionary or TypeKind.Any or TypeKind.Bytes or TypeKind.Base64Url;

    /// <summary>Whether values of the type need a converter made for it, because its elements have one of their own.</summary>
    public static bool IsComposite(TypeModel type) => type.Kind is TypeKind.List or TypeKind.Dictionary;

    /// <summary>Whether the type is a value type.</summary>
    public static bool IsValueType(TypeModel type) =>
        type.Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.Stream or TypeKind.AsyncSequence or TypeKind.AsyncEvents
            or TypeKind.File or TypeKind.Record or TypeKind.Union or TypeKind.Tuple or TypeKind.List or TypeKind.Dictionary);

    /// <summary>The fully qualified name of an emitted type.</summary>
    public string Emitted(Identifier name) => $"global::{@namespace}.{name}";

    /// <summary>The type without its nullability.</summary>
    public string Name(TypeModel type) => type.Kind switch
    {
        TypeKind.Any => "global::System.Text.Json.JsonElement",
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.SByte => "sbyte",
        TypeKind.Byte => "byte",
        TypeKind.Int16 => "short",
        TypeKind.UInt16 => "ushort",
        TypeKind.Int32 => "int",
        TypeKind.UInt32 => "uint",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.HttpDate or TypeKind.UnixTime => "global::System.DateTimeOffset",
        TypeKind.OffsetTime or TypeKind.IsoDuration => $"global::Atlassian.Admin.Gen.{type.Kind}",
        TypeKind.Bytes or TypeKind.Base64Url => "byte[]",
        TypeKind.Stream => "global::System.IO.Stream",
        TypeKind.AsyncSequence => $"global::System.Collections.Generic.IAsyncEnumerable<{NameWithNull(type.Element!)}>",
        TypeKind.AsyncEvents => $"global::Atlassian.Admin.Gen.AsyncEvents<{NameWithNull(type.Element!)}>",
        TypeKind.File => "global::Atlassian.Admin.Gen.FilePart",
        TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => Emitted(type.Name!.Value),
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{NameWithNull(type.Element!)}>",
        TypeKind.Dictionary => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {NameWithNull(type.Element!)}>",
        _ => $"global::System.{type.Kind}",
    };

    /// <summary>The type as an element, with a question mark where null is one of its values.</summary>
    public string NameWithNull(TypeModel type) => IsNullableElement(type) ? Name(type) + "?" : Name(type);

    /// <summary>An expression for the type's converter.</summary>
    public string Converter(TypeModel type)
    {
        string converter = type.Kind switch
        {
            TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => $"{Emitted(type.Name!.Value)}.JsonConverter.Instance",
            TypeKind.List => $"new {Json}ListConverter<{NameWithNull(type.Element!)}>({Converter(type.Element!)})",
            TypeKind.Dictionary => $"new {Json}DictionaryConverter<{NameWithNull(type.Element!)}>({Converter(type.Element!)})",
            _ => $"{Json}ScalarConverters.{type.Kind}",
        };
        string nullable = IsValueType(type) ? "NullableValueConverter" : "NullableReferenceConverter";
        return IsNullableElement(type) ? $"new {Json}{nullable}<{Name(type)}>({converter})" : converter;
    }

    /// <summary>An expression that reads a value of a member.</summary>
    public string Read(TypeModel type, string compositeConverter, bool isNullable)
    {
        string orNull = isNullable ? "OrNull" : "";
        return InstanceOf(type, compositeConverter) is { } converter
            ? $"{converter}.Read{orNull}(ref reader)"
            : $"{Json}JsonRead.{type.Kind}{orNull}(ref reader)";
    }

    /// <summary>A statement that writes a member, unless its value is null.</summary>
    public string WriteMember(TypeModel type, string name, string value, string compositeConverter) =>
        InstanceOf(type, compositeConverter) is { } converter
            ? $"{converter}.WriteMember(writer, {name}, {value});"
            : $"{Json}JsonWriteMember.{type.Kind}(writer, {name}, {value});";

    private string? InstanceOf(TypeModel type, string compositeConverter) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => $"{Emitted(type.Name!.Value)}.JsonConverter.Instance",
        TypeKind.List or TypeKind.Dictionary => compositeConverter,
        _ => null,
    };

    // Any JSON value has null among its values as it is.
    private static bool IsNullableElement(TypeModel type) => type is { IsNullable: true, Kind: not TypeKind.Any };
}
