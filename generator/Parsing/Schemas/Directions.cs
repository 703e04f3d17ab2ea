using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Fits the members of records to where the records go: into requests, out of responses, or both.</summary>
internal static class Directions
{
    /// <summary>The records, each with what its ways ask of its members.</summary>
    /// <param name="records">All records.</param>
    /// <param name="unions">All unions.</param>
    /// <param name="tuples">All tuples.</param>
    /// <param name="sent">The types that requests have.</param>
    /// <param name="received">The types that responses have.</param>
    public static EquatableArray<RecordModel> Apply(
        IEnumerable<RecordModel> records, EquatableArray<UnionModel> unions, List<TupleModel> tuples, IEnumerable<TypeModel> sent, IEnumerable<TypeModel> received)
    {
        TypeGraph graph = new(records, unions, tuples);
        HashSet<Identifier> areSent = graph.Reach(sent);
        HashSet<Identifier> areReceived = graph.Reach(received);
        return records.Select(record => record with
        {
            Members = record.Members.Select(member => Fit(member, areSent.Contains(record.Name), areReceived.Contains(record.Name))).ToEquatableArray(),
        }).ToEquatableArray();
    }

    // OpenAPI 3.0 «Schema Object»: 'required' of a read-only member takes effect on the response only, of a write-only one on the request only.
    private static MemberModel Fit(MemberModel member, bool isSent, bool isReceived) => (member.Access, member.Presence) switch
    {
        (MemberAccess.ReadOnly, _) when isSent => member with { Presence = MemberPresence.Optional },
        (MemberAccess.WriteOnly, MemberPresence.Required) when isReceived => member with { Presence = MemberPresence.Optional, IsAskedOfSender = isSent },
        (MemberAccess.WriteOnly, MemberPresence.RequiredNullable) when isReceived => Received(member with { Presence = MemberPresence.OptionalNullable }, isSent),
        _ => Received(member, isSent),
    };

    // Absent and null mean different things only to a server.
    private static MemberModel Received(MemberModel member, bool isSent) =>
        !isSent && member.Presence == MemberPresence.OptionalNullable ? member with { Presence = MemberPresence.Optional } : member;
}
