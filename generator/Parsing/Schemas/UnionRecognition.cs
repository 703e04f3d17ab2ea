using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Finds out by what the cases of unions are recognised, once all schema types are known.</summary>
internal sealed class UnionRecognition
{
    // Elements of elements of a list tell no more than they cost.
    private const int MaxDepth = 2;

    // A choice inside a choice, and so on: no sane document goes as far, and each level costs stack and all candidates of the levels below.
    private const int MaxNesting = 16;

    // Members, values and kinds of all unions of a document: large unions of the same large records would else multiply without a bound.
    private const int MaxSize = 500_000;

    private const int CharactersPerItem = 200;

    private readonly ParserContext _context;

    private readonly Dictionary<Identifier, OpenUnion> _unions;
    private readonly Dictionary<Identifier, RecordModel> _records;
    private readonly Dictionary<Identifier, EnumModel> _enums;
    private readonly Dictionary<Identifier, TupleModel> _tuples;
    private readonly DiscriminatorValues _discriminators;

    private int _size;
    private bool _isCut;

    public UnionRecognition(ParserContext context, SchemaParser schemas)
    {
        _context = context;
        _unions = schemas.Unions.ToDictionary(union => union.Model.Name);
        _discriminators = new DiscriminatorValues(_unions);
        DiscriminatorMembers.Initialize(schemas, _discriminators);
        _records = schemas.Records.ToDictionary(record => record.Name);
        _tuples = schemas.Tuples.ToDictionary(tuple => tuple.Name);
        _enums = schemas.Enums.ToDictionary(model => model.Name);
    }

    /// <summary>The unions with what their cases are recognised by.</summary>
    public EquatableArray<UnionModel> Complete() => _unions.Values.Select(Complete).ToEquatableArray();

    private UnionModel Complete(OpenUnion union)
    {
        _context.CancellationToken.Check();
        UnionModel model = union.Model with { Cases = DiscriminatorMembers.OfUnion(union, _discriminators, _records).ToEquatableArray() };
        if (_discriminators.Of(union) is { } discriminator && Decides(discriminator, union))
        {
            return model with { Discriminator = discriminator };
        }

        _isCut = false;
        EquatableArray<UnionCandidateModel> candidates = Candidates(union, @case: null, depth: 0, nesting: 0, []).ToEquatableArray();
        if (_isCut)
        {
            _context.ReportUnsupported(
                union.Pointer,
                "A choice of too many choices, or of too large schemas, to tell all of them apart",
                "values of what lies deeper are kept as JSON, as values of none of its types are");
        }

        return model with { Candidates = candidates };
    }

    // A case without a value of its own, because the document has it inline, could never be found by the discriminator.
    private static bool Decides(DiscriminatorModel discriminator, OpenUnion union)
    {
        HashSet<int> decided = [discriminator.Otherwise, .. discriminator.Values.Select(value => value.Case)];
        return Enumerable.Range(1, union.Model.Cases.Length).All(decided.Contains);
    }

    // A union inside a union is recognised by what its own cases are.
    private IEnumerable<UnionCandidateModel> Candidates(OpenUnion union, int? @case, int depth, int nesting, HashSet<Identifier> open)
    {
        if (nesting > MaxNesting)
        {
            _isCut = true;
            yield break;
        }

        if (!open.Add(union.Model.Name))
        {
            yield break;
        }

        DiscriminatorModel? discriminator = _discriminators.Of(union);
        ILookup<int, StringLiteral> valuesOf = (discriminator?.Values ?? default).ToLookup(value => value.Case, value => value.Value);
        for (int i = 0; i < union.Model.Cases.Length; i++)
        {
            int number = i + 1;
            EquatableArray<StringLiteral> values = valuesOf[number].ToEquatableArray();
            // What one case can be twice over is said once; the next case is another matter.
            HashSet<Identifier> seen = @case is null ? [union.Model.Name] : open;
            foreach (UnionCandidateModel candidate in Candidates(union.Model.Cases[i].Type, @case ?? number, depth, nesting + 1, seen))
            {
                yield return discriminator is null || values.IsEmpty || candidate.Kind != UnionCandidateKind.Object
                    ? candidate
                    : WithDiscriminator(candidate, discriminator.Name, values);
            }
        }
    }

    private IEnumerable<UnionCandidateModel> Candidates(TypeModel type, int @case, int depth, int nesting, HashSet<Identifier> open) => type.Kind switch
    {
        _ when !IsAffordable(type) => [],
        TypeKind.Union => Candidates(_unions[type.Name!.Value], @case, depth, nesting, open),
        TypeKind.Record => [new UnionCandidateModel { Kind = UnionCandidateKind.Object, Case = @case, Members = Members(_records[type.Name!.Value]) }],
        TypeKind.Enum => [Values(_enums[type.Name!.Value], @case)],
        TypeKind.List => [new UnionCandidateModel { Kind = UnionCandidateKind.List, Case = @case, Elements = Elements(type.Element!, @case, depth, nesting) }],
        TypeKind.Dictionary => [new UnionCandidateModel { Kind = UnionCandidateKind.Dictionary, Case = @case, Elements = Elements(type.Element!, @case, depth, nesting) }],
        TypeKind.Tuple => [Tuple(_tuples[type.Name!.Value], @case, depth, nesting)],
        TypeKind.Any => [],
        _ => [new UnionCandidateModel { Kind = UnionCandidateKind.Scalar, Case = @case, Scalar = type.Kind }],
    };

    private bool IsAffordable(TypeModel type)
    {
        _context.CancellationToken.Check();
        _size += type.Kind switch
        {
            TypeKind.Record => _records[type.Name!.Value].Members.Sum(member => Size(member.JsonName)) + 1,
            TypeKind.Enum => _enums[type.Name!.Value].Members.Sum(member => Size(member.Text)) + 1,
            _ => 1,
        };
        _isCut |= _size > MaxSize;
        return _size <= MaxSize;
    }

    // Long names and values are written as often as short ones.
    private static int Size(StringLiteral text) => 1 + (text.Text.Length / CharactersPerItem);

    private UnionCandidateModel Tuple(TupleModel tuple, int @case, int depth, int nesting) => new()
    {
        Kind = UnionCandidateKind.Tuple,
        Case = @case,
        Required = tuple.Items.Count(item => item.Presence is MemberPresence.Required or MemberPresence.RequiredNullable),
        Places = tuple.Items
            .Select(item => Elements(item.Type with { IsNullable = item.Presence != MemberPresence.Required }, @case, depth, nesting))
            .ToEquatableArray(),
    };

    private EquatableArray<UnionCandidateModel> Elements(TypeModel element, int @case, int depth, int nesting)
    {
        // A union takes any value, because it keeps what it does not know; but what it knows tells one list from another.
        if (element.Kind == TypeKind.Any || depth >= MaxDepth)
        {
            return default;
        }

        List<UnionCandidateModel> candidates = [.. Candidates(element, @case, depth + 1, nesting, [])];
        if (candidates.Count > 0 && element.IsNullable)
        {
            candidates.Add(new UnionCandidateModel { Kind = UnionCandidateKind.Null, Case = 0 });
        }

        return candidates.ToEquatableArray();
    }

    private static UnionCandidateModel Values(EnumModel model, int @case) => new()
    {
        Kind = UnionCandidateKind.Values,
        Case = @case,
        Scalar = model.ValueKind,
        Values = Literals(model),
    };

    private EquatableArray<UnionMemberModel> Members(RecordModel record) => record.Members.Select(Member).ToEquatableArray();

    private UnionMemberModel Member(MemberModel member)
    {
        EnumModel? values = member.Type.Kind == TypeKind.Enum ? _enums[member.Type.Name!.Value] : null;
        return new UnionMemberModel
        {
            Name = member.JsonName,
            Type = member.Type,
            // What goes one way only is not in the JSON that goes the other.
            IsRequired = member is { Access: MemberAccess.Both, Presence: MemberPresence.Required or MemberPresence.RequiredNullable },
            AllowsNull = member.Presence != MemberPresence.Required,
            IsDiscriminator = false,
            Values = values is not null ? Literals(values)
                : member.Initial?.Boolean is { } constant ? [StringLiteral.Create(constant ? "true" : "false")]
                : default,
            ValueKind = values?.ValueKind ?? member.Type.Kind,
        };
    }

    private static UnionCandidateModel WithDiscriminator(UnionCandidateModel candidate, StringLiteral name, EquatableArray<StringLiteral> values) => candidate with
    {
        Members = candidate.Members.Where(member => member.Name != name)
            .Append(new UnionMemberModel
            {
                Name = name,
                Type = new TypeModel(TypeKind.String),
                IsRequired = true,
                AllowsNull = false,
                IsDiscriminator = true,
                Values = values,
            })
            .ToEquatableArray(),
    };

    private static EquatableArray<StringLiteral> Literals(EnumModel model) => model.Members.Select(member => member.Text).ToEquatableArray();
}
