using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits a record with its JSON converter.</summary>
internal static class RecordEmitter
{
    /// <summary>The folder of schema types among the emitted files.</summary>
    public const string Folder = "Schemas/";

    /// <summary>Emits a record.</summary>
    public static EmittedFile Emit(RecordModel record, CancellationToken cancellationToken)
    {
        CSharpTypes types = new(record.Target.Namespace);
        List<RecordMemberView> members = [.. record.Members.Checked(cancellationToken).Select((member, index) => new RecordMemberView(types, member, index))];
        string body = TemplateRenderer.Render("record", new RecordView(types, record, members), cancellationToken);
        return EmittedFile.Create(record.Target, Folder, record.Name.Text.TrimStart('@'), body);
    }
}

/// <summary>What the template of a record shows.</summary>
internal sealed class RecordView(CSharpTypes types, RecordModel record, List<RecordMemberView> members)
{
    public string Documentation { get; } =
        new DocComment().Summary(record.Documentation, $"The schema type <c>{record.Name}</c>.").ToString();

    public string Attribute { get; } = Generator.Attribute;

    public bool IsDeprecated { get; } = record.IsDeprecated;

    public string Accessibility { get; } = record.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = record.Name.Text;

    public string FullName { get; } = types.Emitted(record.Name);

    public List<RecordMemberView> Members { get; } = members;

    public List<RecordMemberView> CompositeMembers { get; } = [.. members.Where(member => member.IsComposite)];

    public bool HasConverters { get; } = members.Exists(member => member.IsComposite) || record.AdditionalMembers is not null;

    /// <summary>Members that have a value from the start, and none when the JSON lacks them.</summary>
    public List<RecordMemberView> UnsetMembers { get; } = [.. members.Where(member => member.IsUnsetByReading)];

    public bool HasRequired { get; } = members.Exists(member => member.IsRequired);

    public string RequiredIndexes { get; } = string.Join(", ", members.Where(member => member.IsRequired || member.IsRequiredNullable).Select(member => member.Index));

    public bool HasDeepEquality { get; } = record.AdditionalMembers is not null || members.Exists(member => member.HasDeepEquality);

    public string AdditionalName { get; } = record.AdditionalMembersName.Text;

    public bool IsAdditionalTyped { get; } = record.AdditionalMembers is not null;

    public string AdditionalElement { get; } = record.AdditionalMembers is { } type ? types.NameWithNull(type) : "";

    public string AdditionalConverter { get; } = record.AdditionalMembers is { } type ? types.Converter(type) : "";
}

/// <summary>What the template of a record shows of a member.</summary>
internal sealed class RecordMemberView(CSharpTypes types, MemberModel member, int index)
{
    private const string Optional = "global::Atlassian.Admin.Gen.Json.Optional";

    private readonly string _type = types.Name(member.Type);

    public string Documentation { get; } = new DocComment()
        .Summary(member.Documentation, $"The member <c>{DocText.Create(Unquoted(member.JsonName)).FirstLine}</c>.")
        .Element("remarks", "remarks", Remarks(member))
        .Element("example", "example", member.Example)
        .ToString();

    /// <summary>Whether the member is marked obsolete; the compiler does not let what must be set be so (CS9042).</summary>
    public bool HasObsolete => member.IsDeprecated && !IsRequired && !member.IsAskedOfSender;

    public bool IsRequired => member.Presence == MemberPresence.Required;

    public bool IsRequiredNullable => member.Presence == MemberPresence.RequiredNullable;

    public bool IsOptionalNullable => member.Presence == MemberPresence.OptionalNullable;

    public bool IsUnsetByReading => member is { Presence: MemberPresence.Optional, Initial: not null };

    public bool IsComposite => CSharpTypes.IsComposite(member.Type);

    public bool HasDeepEquality => CSharpTypes.NeedsDeepEquality(member.Type) && !IsOptionalNullable;

    /// <summary>The member's place among the names of the record.</summary>
    public int Index { get; } = index;

    public string Name { get; } = member.Name.Text;

    /// <summary>The property, behind its accessibility.</summary>
    public string Declaration => $"{(IsDemanded ? "required " : "")}{Type} {Name} {{ get; init; }}{Initializer}";

    public string JsonName => member.JsonName.Text;

    /// <summary>The type that the converter of a list or dictionary reads; null is handled before it.</summary>
    public string CompositeType => _type;

    public string Converter => types.Converter(member.Type);

    public string Read
    {
        get
        {
            bool isNullable = !IsRequired && (member.Type.Kind != TypeKind.Any || IsOptionalNullable);
            string read = types.Read(member.Type, $"JsonConverter.MemberConverters.{Name}", isNullable);
            return IsOptionalNullable ? $"new({read})" : read;
        }
    }

    public string Write => types.WriteMember(
        member.Type, $"MemberNames[{Index}]", IsOptionalNullable ? $"value.{Name}.Value" : $"value.{Name}", $"MemberConverters.{Name}");

    public string Equality => HasDeepEquality
        ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Equal({Name}, other.{Name})"
        : $"{Name} == other.{Name}";

    public string Hash => HasDeepEquality ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Hash({Name})" : Name;

    // Whether C# demands a value of whoever makes an object.
    private bool IsDemanded => (IsRequired || member.IsAskedOfSender) && member.Initial is null;

    private string Type => member.Presence switch
    {
        MemberPresence.Required => _type,
        MemberPresence.OptionalNullable => $"{Optional}<{_type}?>",
        _ => _type + "?",
    };

    private string Initializer => member.Initial switch
    {
        { Text: { } text } when member.Type.Kind == TypeKind.Enum => $" = new {_type}({text});",
        { Text: { } text } => $" = {text};",
        { EnumMember: { } name } => $" = {_type}.{name};",
        { Boolean: { } value } => value ? " = true;" : " = false;",
        _ => "",
    };

    // What C# demands can't be marked obsolete, so the comment has to say it.
    private static DocText Remarks(MemberModel member) => member.IsDeprecated && (member.Presence == MemberPresence.Required || member.IsAskedOfSender)
        ? DocText.Create("Deprecated by the document.").Then(member.Remarks)
        : member.Remarks;

    private static string Unquoted(StringLiteral literal) => literal.Text.Substring(1, literal.Text.Length - 2);
}
