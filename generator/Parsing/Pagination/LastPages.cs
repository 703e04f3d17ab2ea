using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>
/// Lets last pages do without what leads to the next one: many documents require the link, or the object that it is in, and their servers
/// leave it out where nothing follows. The list would end in an error after its last item otherwise.
/// </summary>
internal static class LastPages
{
    /// <summary>The records; of pages, the members that lead to the next one, and not to the items, are optional.</summary>
    public static EquatableArray<RecordModel> Relax(EquatableArray<RecordModel> records, IEnumerable<TagClientModel> clients)
    {
        Dictionary<Identifier, RecordModel> byName = records.ToDictionary(record => record.Name);
        HashSet<(Identifier Record, Identifier Member)> links = [];
        HashSet<(Identifier Record, Identifier Member)> items = [];
        foreach (OperationModel operation in clients.SelectMany(client => client.Operations))
        {
            if (operation is { Pagination: { Next: { IsOfLastItem: false } next } pagination, Response.Body.Type: { } page })
            {
                links.UnionWith(Follow(page, next.Path, byName));
                items.UnionWith(Follow(page, pagination.Items, byName));
            }
        }

        links.ExceptWith(items);
        return links.Count == 0 ? records : records.Select(record => record with
        {
            Members = record.Members.Select(member => links.Contains((record.Name, member.Name)) && member.Presence is MemberPresence.Required or MemberPresence.RequiredNullable
                ? member with { Presence = MemberPresence.Optional }
                : member).ToEquatableArray(),
        }).ToEquatableArray();
    }

    private static IEnumerable<(Identifier Record, Identifier Member)> Follow(TypeModel page, EquatableArray<PropertyModel> path, Dictionary<Identifier, RecordModel> records)
    {
        TypeModel type = page;
        foreach (PropertyModel property in path)
        {
            if (type is not { Kind: TypeKind.Record, Name: { } name })
            {
                yield break;
            }

            yield return (name, property.Name);
            type = records[name].Members.First(member => member.Name == property.Name).Type;
        }
    }
}
