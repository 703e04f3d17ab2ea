using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the part of a record that reads and writes it as XML.</summary>
internal static class XmlRecordEmitter
{
    /// <summary>The folder of the XML of schema types among the emitted files.</summary>
    public const string Folder = RecordEmitter.Folder + "Xml/";

    // Names that the emitted reader uses beside the members' locals.
    private static readonly string[] ReservedLocals = ["reader", "writer", "value", "content", "text", "additionalMembers"];

    /// <summary>Emits the part.</summary>
    public static EmittedFile Emit(XmlRecordModel record, CancellationToken cancellationToken)
    {
        CSharpTypes types = new(record.Target.Namespace);
        NameScope locals = new(StringComparer.Ordinal, ReservedLocals);
        List<XmlMemberView> members = [.. record.Members.Checked(cancellationToken).Select(member =>
            new XmlMemberView(types, member, locals.Claim(Naming.Camel(member.Name.Text.TrimStart('@'), "member"), "Value").Text))];
        string body = TemplateRenderer.Render("xml-record", new XmlRecordView(types, record, members), cancellationToken);
        return EmittedFile.Create(record.Target, Folder, record.Name.Text.TrimStart('@'), body);
    }
}

/// <summary>What the template of a record's XML shows.</summary>
internal sealed class XmlRecordView(CSharpTypes types, XmlRecordModel record, List<XmlMemberView> members)
{
    public string Accessibility { get; } = record.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = record.Name.Text;

    public string FullName { get; } = types.Emitted(record.Name);

    public List<XmlMemberView> Members { get; } = members;

    public List<XmlMemberView> Attributes { get; } = [.. members.Where(member => member.Kind == XmlNodeKind.Attribute)];

    /// <summary>The elements that are read, those first whose namespace counts.</summary>
    public List<XmlMemberView> Elements { get; } = [.. members.Where(member => member.Kind is XmlNodeKind.Element or XmlNodeKind.Items)];

    public List<XmlMemberView> Texts { get; } = [.. members.Where(member => member.Kind is XmlNodeKind.Text or XmlNodeKind.CData)];

    public bool HasAttributes => Attributes.Count > 0;

    public bool HasElements => Elements.Count > 0;

    public bool HasText => Texts.Count > 0;

    /// <summary>The cases of the switch over attributes.</summary>
    public List<XmlCaseView> AttributeCases => Cases(Attributes);

    /// <summary>The cases of the switch over elements.</summary>
    public List<XmlCaseView> ElementCases => Cases(Elements);

    /// <summary>The statements that write the members, in the order that XML demands.</summary>
    public List<XmlMemberView> Content => [.. Texts, .. Elements];

    public List<XmlMemberView> Named { get; } = [.. members.Where(member => member.Kind is not (XmlNodeKind.Text or XmlNodeKind.CData))];

    public List<XmlMemberView> Converted { get; } = [.. members.Where(member => member.IsMade)];

    public bool HasNames => Named.Count > 0;

    public bool HasConverters => Converted.Count > 0 || IsAdditionalTyped;

    public string AdditionalName { get; } = record.AdditionalMembersName.Text;

    public bool IsAdditionalTyped { get; } = record.AdditionalMembers is not null;

    public string AdditionalElement { get; } = record.AdditionalMembers is { } value ? types.NameWithNull(value.Type) : "";

    public string AdditionalConverter { get; } = record.AdditionalMembers is { } value ? new XmlText(types).Converter(value) : "";

    // A namespace is asked for only where it is all that tells two names apart: servers are careless with them.
    private static List<XmlCaseView> Cases(List<XmlMemberView> members)
    {
        Dictionary<StringLiteral, int> names = members.SelectMany(member => member.Names).GroupBy(name => name.LocalName).ToDictionary(same => same.Key, same => same.Count());
        return
        [
            .. members
                .Select(member => new XmlCaseView(member, isShared: names[member.Names.First().LocalName] > 1))
                .OrderBy(each => each.HasNamespace ? 0 : 1),
        ];
    }
}

/// <summary>What the template of a record's XML shows of a member that is read by its name.</summary>
internal sealed class XmlCaseView(XmlMemberView member, bool isShared)
{
    public string Label { get; } = string.Join(" or ", member.Names.Select(name => name.LocalName))
        + (isShared && member.Names.First().Namespace is { } space ? $" when content.NamespaceName == {space}" : "");

    public bool HasNamespace { get; } = isShared && member.Names.First().Namespace is not null;

    public string Read { get; } = member.Read;
}

/// <summary>What the template of a record's XML shows of a member.</summary>
internal sealed class XmlMemberView(CSharpTypes types, XmlMemberModel member, string local)
{
    private const string Gen = "global::Atlassian.Admin.Gen.";

    // What a list without an element around its items is as a whole.
    private readonly TypeModel _type = member.Kind == XmlNodeKind.Items ? new TypeModel(TypeKind.List, Element: member.Value.Type) : member.Value.Type;

    public XmlNodeKind Kind => member.Kind;

    public string Name { get; } = member.Name.Text;

    public string Local { get; } = local;

    public IEnumerable<XmlNameModel> Names => member.OtherName is { } other ? [member.NodeName, other] : [member.NodeName];

    public string NameArguments => XmlText.Arguments(member.NodeName);

    public bool IsRequired => member.Presence == MemberPresence.Required;

    public bool IsOptionalNullable => member.Presence == MemberPresence.OptionalNullable;

    /// <summary>Whether what is null is said to be nil: an element that has to be there, or that is given as null.</summary>
    public bool HasNil => member.Kind == XmlNodeKind.Element && member.Presence is MemberPresence.RequiredNullable or MemberPresence.OptionalNullable;

    public string Declaration => member.Kind == XmlNodeKind.Items ? $"{XmlText.Namespace}XmlItems<{types.NameWithNull(member.Value.Type)}> {Local} = default;"
        : IsOptionalNullable ? $"{OptionalType} {Local} = default;"
        : $"{types.Name(_type)}? {Local} = null;";

    public bool IsMade => IsText ? member.Value.Type.Kind is TypeKind.Enum or TypeKind.Tuple or TypeKind.List : XmlText.IsMade(member.Value);

    public string ConverterType => IsText
        ? $"{XmlText.Namespace}XmlTextConverter<{types.Name(member.Value.Type)}>"
        : $"{XmlText.Namespace}XmlModelConverter<{types.NameWithNull(member.Value.Type)}>";

    public string MadeConverter => IsText ? new XmlText(types).TextConverter(member.Value) : new XmlText(types).Converter(member.Value);

    /// <summary>The statement that reads the member where the reader stands on it.</summary>
    public string Read => member.Kind == XmlNodeKind.Items ? $"{Local}.Read(reader, {Converter});" : Assign(IsRequired || _type.Kind == TypeKind.Any
        ? $"{Converter}.Read(reader)"
        : $"{XmlText.Namespace}XmlRead.{(CSharpTypes.IsValueType(_type) ? "Value" : "Reference")}OrNull(reader, {Converter})");

    /// <summary>The statement that reads the member out of the text, <c>text</c>.</summary>
    public string ReadText => Assign($"{Converter}.Parse(text)");

    /// <summary>The text that there has to be for the member to have a value.</summary>
    public string TextProperty => XmlText.AllowsEmpty(member.Value) ? "Text" : "TextOrNull";

    /// <summary>The member's value in the end.</summary>
    public string Result => (member.Kind, member.Presence) switch
    {
        (XmlNodeKind.Items, MemberPresence.OptionalNullable) => $"{Local}.IsEmpty ? default : new {OptionalType}({Local}.ToList())",
        (XmlNodeKind.Items, _) => $"{Local}.ToList()",
        (_, MemberPresence.Required) => $"{Local} ?? {Missing}",
        _ => Local,
    };

    /// <summary>The statement that writes the member's value when it is not null.</summary>
    public string Write
    {
        get
        {
            string value = IsRequired ? $"value.{Name}" : Local;
            return member.Kind switch
            {
                XmlNodeKind.Items => $"{XmlText.Namespace}XmlWrite.Elements(writer, MemberNames.{Name}, {Converter}, {value});",
                XmlNodeKind.Attribute => $"{XmlText.Namespace}XmlWrite.Attribute(writer, MemberNames.{Name}, {Converter}, {value});",
                XmlNodeKind.Text => $"writer.WriteString({Converter}.Format({value}));",
                XmlNodeKind.CData => $"writer.WriteCData({Converter}.Format({value}));",
                _ => $"{XmlText.Namespace}XmlWrite.Element(writer, MemberNames.{Name}, {Converter}, {value});",
            };
        }
    }

    private bool IsText => member.Kind is XmlNodeKind.Attribute or XmlNodeKind.Text or XmlNodeKind.CData;

    private string OptionalType => $"{Gen}Json.Optional<{types.Name(_type)}?>";

    private string Converter => IsMade ? $"MemberConverters.{Name}" : MadeConverter;

    // XML says nothing where there is nothing to say: what is left out is empty. Anything that has no empty value was left out by mistake.
    private string Missing => (member.Initial, _type.Kind) switch
    {
        ({ Text: { } text }, TypeKind.Enum) => $"new {types.Name(_type)}({text})",
        ({ Text: { } text }, _) => text.Text,
        ({ EnumMember: { } name }, _) => $"{types.Name(_type)}.{name}",
        ({ Boolean: { } value }, _) => value ? "true" : "false",
        (_, TypeKind.String) => "\"\"",
        (_, TypeKind.Boolean) => "false",
        (_, TypeKind.List) => "[]",
        (_, TypeKind.Dictionary) => $"global::System.Collections.Immutable.ImmutableDictionary<string, {types.NameWithNull(_type.Element!)}>.Empty",
        (_, TypeKind.Enum) when member.Value.EnumKind == TypeKind.String => "default",
        _ => $"throw {XmlText.Namespace}XmlRead.Missing({(member.Kind == XmlNodeKind.Attribute ? member.NodeName.LocalName.WithPrefix("@") : member.NodeName.LocalName)})",
    };

    private string Assign(string value) => $"{Local} = {(IsOptionalNullable ? $"new {OptionalType}({value})" : value)};";
}
