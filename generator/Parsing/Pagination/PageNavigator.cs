using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Something within a page: the properties that lead to it, and its type.</summary>
internal sealed record PagePlace(EquatableArray<PropertyModel> Path, TypeModel Type)
{
    /// <summary>The place of one member more.</summary>
    public PagePlace To(MemberModel member) => new(
        [.. Path, new PropertyModel(member.Name, member.Presence == MemberPresence.OptionalNullable)], member.Type);

    /// <summary>It as a value.</summary>
    public PageValueModel Value => new(Type.Kind) { Path = Path };
}

/// <summary>Finds members of emitted records by their names in the JSON.</summary>
internal sealed class PageNavigator(IEnumerable<RecordModel> records)
{
    private readonly Dictionary<Identifier, RecordModel> _records = records.ToDictionary(record => record.Name);
    private readonly Dictionary<Identifier, Dictionary<string, MemberModel>> _plainNames = [];

    /// <summary>A name without what tells <c>next_page</c>, <c>nextPage</c> and <c>$next-page</c> apart.</summary>
    public static string Plain(StringLiteral name) => string.Concat(name.Text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The members of a place; none when it is no record.</summary>
    public IReadOnlyList<MemberModel> Members(PagePlace place) => Record(place.Type)?.Members ?? (IReadOnlyList<MemberModel>)[];

    /// <summary>The place of these plain names; null when there is none.</summary>
    public PagePlace? FindPlain(PagePlace from, params string[] names)
    {
        PagePlace? place = from;
        foreach (string name in names)
        {
            place = place is not null && Record(place.Type) is { } record && PlainNames(record).TryGetValue(name, out MemberModel? member) ? place.To(member) : null;
        }

        return place;
    }

    /// <summary>The place of these exact names; a name that has a dot in it may come in two.</summary>
    public PagePlace? Find(PagePlace from, IReadOnlyList<string> names, int start = 0)
    {
        if (start == names.Count)
        {
            return from;
        }

        for (int end = names.Count; end > start; end--)
        {
            StringLiteral name = StringLiteral.Create(string.Join(".", names.Skip(start).Take(end - start)));
            if (Members(from).FirstOrDefault(member => member.JsonName == name) is { } found && Find(from.To(found), names, end) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private RecordModel? Record(TypeModel type) =>
        type is { Kind: TypeKind.Record, Name: { } name } && _records.TryGetValue(name, out RecordModel? record) ? record : null;

    private Dictionary<string, MemberModel> PlainNames(RecordModel record)
    {
        if (!_plainNames.TryGetValue(record.Name, out Dictionary<string, MemberModel>? names))
        {
            names = [];
            foreach (MemberModel member in record.Members)
            {
                string plain = Plain(member.JsonName);
                if (!names.ContainsKey(plain))
                {
                    names.Add(plain, member);
                }
            }

            _plainNames.Add(record.Name, names);
        }

        return names;
    }
}
