using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>Makes the XML of the schema types that XML bodies lead to, and of no others.</summary>
internal sealed class XmlTypeParser(ParserContext context, SchemaParser schemas)
{
    private readonly XmlValueParser _values = new(schemas);

    // What unions look for in the records that are their cases: by the record and the member's name in JSON.
    private readonly Dictionary<(Identifier Record, StringLiteral JsonName), XmlMemberModel> _members = [];

    /// <summary>The XML of records.</summary>
    public EquatableArray<XmlRecordModel> Records(EquatableArray<RecordModel> records, HashSet<Identifier> reached) =>
        records.Checked(context.CancellationToken).Where(record => reached.Contains(record.Name)).Select(Record).ToEquatableArray();

    /// <summary>The XML of unions; that of records has to be made before.</summary>
    public EquatableArray<XmlUnionModel> Unions(EquatableArray<UnionModel> unions, HashSet<Identifier> reached) =>
        unions.Checked(context.CancellationToken).Where(union => reached.Contains(union.Name)).Select(Union).ToEquatableArray();

    /// <summary>Reports the tuples, which have no elements of their own.</summary>
    public void ReportTuples(HashSet<Identifier> reached)
    {
        foreach (SchemaTypeOrigin origin in schemas.Origins.Where(origin => origin.Type is { Kind: TypeKind.Tuple, Name: { } name } && reached.Contains(name)))
        {
            string schema = origin.Schema.ToString();
            PlacePointer pointer = origin.IsComponent ? ComponentPointers.Schema(schema) : schema;
            context.ReportUnsupported(pointer, $"A tuple in XML ('{origin.Type.Name!.Value.Text}')", "it is a text, its JSON");
        }
    }

    private XmlRecordModel Record(RecordModel record)
    {
        // A record that was made of another one has no schema of its own.
        RecordSchemas? known = schemas.RecordSchemas.TryGetValue(record.Name, out RecordSchemas? own) ? own : null;
        Dictionary<StringLiteral, MemberStatements> statements = known?.Members.ToDictionary(member => StringLiteral.Create(member.Key), member => member.Value) ?? [];
        XmlNodeNames names = new(context);
        List<XmlMemberModel> members = [];
        foreach (MemberModel member in record.Members.Checked(context.CancellationToken))
        {
            MemberStatements? said = statements.TryGetValue(member.JsonName, out MemberStatements? found) ? found : null;
            if (names.Claim(Member(member, said), said) is { } xml)
            {
                members.Add(xml);
                _members[(record.Name, member.JsonName)] = xml;
            }
        }

        return new XmlRecordModel
        {
            Target = record.Target,
            Name = record.Name,
            Members = members.Select(member => names.WithFreeNames(member, members)).ToEquatableArray(),
            AdditionalMembersName = record.AdditionalMembersName,
            AdditionalMembers = record.AdditionalMembers is { } additional ? _values.Value(additional, known?.OpenMembers, "item") : null,
        };
    }

    private XmlMemberModel Member(MemberModel member, MemberStatements? said)
    {
        string jsonName = said?.JsonName ?? member.JsonName.Text.Trim('"');
        XmlKeywords keywords = XmlKeywords.Of(said?.Xml);
        string name = keywords.Name ?? jsonName;
        XmlValueModel value = _values.Value(member.Type, said?.Schema, name);
        XmlMemberModel xml = new()
        {
            Name = member.Name,
            Kind = keywords.Kind ?? XmlNodeKind.Element,
            NodeName = XmlNames.Create(name, keywords),
            Value = value,
            Presence = member.Presence,
            Initial = member.Initial,
        };
        if (keywords.Kind is not null)
        {
            if (XmlValueParser.IsText(value))
            {
                return xml;
            }

            context.ReportUnsupported(said!.Place.At, $"An object as an attribute or text of XML ('{jsonName}')", "it is an element");
            return xml with { Kind = XmlNodeKind.Element };
        }

        if (member.Type.Kind != TypeKind.List || keywords.IsWrapped)
        {
            return xml;
        }

        // Without an element around it, the list's own name says nothing (OpenAPI «XML Object»).
        XmlKeywords items = XmlKeywords.Of(XmlSchemas.Items(said?.Schema));
        string itemName = items.Name ?? jsonName;
        return xml with
        {
            Kind = XmlNodeKind.Items,
            NodeName = XmlNames.Create(itemName, items),
            OtherName = items.Name is null && items.ComponentId is { } id && id != itemName ? XmlNames.Create(id, items) : null,
            Value = value.Item!,
        };
    }

    private XmlUnionModel Union(UnionModel union) => new()
    {
        Target = union.Target,
        Name = union.Name,
        Cases = union.Cases.Select(@case => _values.Value(@case.Type, null, "item")).ToEquatableArray(),
        Discriminators = union.Discriminator is not { } discriminator ? default : new[] { discriminator }
            .Concat(discriminator.Further)
            .Select(each => new XmlDiscriminatorModel(NameOf(each, union), each with { Further = default }))
            .ToEquatableArray(),
    };

    private StringLiteral NameOf(DiscriminatorModel discriminator, UnionModel union)
    {
        XmlMemberModel? member = union.Cases
            .Where(@case => @case.Type.Kind == TypeKind.Record)
            .Select(@case => _members.TryGetValue((@case.Type.Name!.Value, discriminator.Name), out XmlMemberModel? found) ? found : null)
            .FirstOrDefault(found => found is not null);
        if (member is null)
        {
            return discriminator.Name;
        }

        return member.Kind == XmlNodeKind.Attribute ? member.NodeName.LocalName.WithPrefix("@") : member.NodeName.LocalName;
    }
}
