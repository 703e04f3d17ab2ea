using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Which schema types values of a type can have in them.</summary>
internal sealed class TypeGraph(IEnumerable<RecordModel> records, EquatableArray<UnionModel> unions, IEnumerable<TupleModel> tuples)
{
    private readonly Dictionary<Identifier, RecordModel> _records = records.ToDictionary(record => record.Name);
    private readonly Dictionary<Identifier, UnionModel> _unions = unions.ToDictionary(union => union.Name);
    private readonly Dictionary<Identifier, TupleModel> _tuples = tuples.ToDictionary(tuple => tuple.Name);

    /// <summary>The record of a type.</summary>
    public RecordModel this[Identifier name] => _records[name];

    /// <summary>The types of a record's members, the additional ones included.</summary>
    public static IEnumerable<TypeModel> Members(RecordModel record)
    {
        foreach (MemberModel member in record.Members)
        {
            yield return member.Type;
        }

        if (record.AdditionalMembers is { } additional)
        {
            yield return additional;
        }
    }

    /// <summary>The records, unions and tuples that these types lead to, those themselves included.</summary>
    public HashSet<Identifier> Reach(IEnumerable<TypeModel> types)
    {
        HashSet<Identifier> reached = [];
        Stack<TypeModel> open = new(types);
        while (open.Count > 0)
        {
            TypeModel type = open.Pop();
            if (type.Element is { } element)
            {
                open.Push(element);
            }

            if (type is { Kind: TypeKind.Record or TypeKind.Union or TypeKind.Tuple, Name: { } name } && reached.Add(name))
            {
                foreach (TypeModel part in Parts(type.Kind, name))
                {
                    open.Push(part);
                }
            }
        }

        return reached;
    }

    private IEnumerable<TypeModel> Parts(TypeKind kind, Identifier name) => kind switch
    {
        TypeKind.Union => _unions[name].Cases.Select(@case => @case.Type),
        TypeKind.Tuple => _tuples[name].Items.Select(item => item.Type).Append(_tuples[name].AdditionalItem),
        _ => Members(_records[name]),
    };
}
