using Atlassian.Admin.Gen.Tests.Injection.Slots;

namespace Atlassian.Admin.Gen.Tests.Injection;

/// <summary>All slots. A place of a document that begins to go into source gets one here; <see cref="SinkTests"/> says which are wanting.</summary>
internal static class SlotList
{
    public static readonly IReadOnlyList<Slot> All =
    [
        .. DocumentSlots.All, .. OperationSlots.All, .. ResponseSlots.All, .. SchemaSlots.All, .. SecuritySlots.All, .. ProjectSlots.All,
    ];
}
