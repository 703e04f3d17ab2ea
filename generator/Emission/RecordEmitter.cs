using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits a record with its JSON converter.</summary>
internal static class RecordEmitter
{
    /// <summary>The folder of schema types among the emitted files.</summary>
    public const string Folder = "Schemas/";

    // Names that the emitted reader uses beside the members' locals.
    private static readonly string[] ReservedLocals = ["reader", "writer", "value", "member", "additionalMembers"];

    /// <summary>Emits a record.</summary>
    public static EmittedFile Emit(RecordModel record)
    {
        CSharpTypes types = new(record.Target.Namespace);
        NameScope locals = new(StringComparer.Ordinal, ReservedLocals);
        List<RecordMemberView> members = [];
        foreach (MemberModel member in record.Members)
        {
            string local = locals.Claim(Local(member), "Value").Text;
            members.Add(new RecordMemberView(types, member, local, locals.ClaimText(local.TrimStart('@') + "IsPresent", "Value")));
        }

        string body = TemplateRenderer.Render("record", new RecordView(types, record, members));
        return EmittedFile.Create(record.Target, Folder, record.Name.Text.TrimStart('@'), body);
    }

    private static string Local(MemberModel member) => Naming.Camel(member.Name.Text.TrimStart('@'), "member");
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

    public bool HasMembers { get; } = members.Count > 0;

    public List<RecordMemberView> CompositeMembers { get; } = [.. members.Where(member => member.IsComposite)];

    public bool HasConverters { get; } = members.Exists(member => member.IsComposite) || record.AdditionalMembers is not null;

    public List<RecordMemberView> RequiredNullableMembers { get; } = [.. members.Where(member => member.IsRequiredNullable)];

    public bool HasDeepEquality { get; } = record.AdditionalMembers is not null || members.Exists(member => member.HasDeepEquality);

    public string AdditionalName { get; } = record.AdditionalMembersName.Text;

    public bool IsAdditionalTyped { get; } = record.AdditionalMembers is not null;

    public string AdditionalElement { get; } = record.AdditionalMembers is { } type ? types.NameWithNull(type) : "";

    public string AdditionalConverter { get; } = record.AdditionalMembers is { } type ? types.Converter(type) : "";
}

/// <summary>What the template of a record shows of a member.</summary>
internal sealed class RecordMemberView(CSharpTypes types, MemberModel member, string local, string presence)
{
    private const string Optional = "global::Atlassian.Admin.Gen.Json.Optional";

    private readonly string _nullable = types.Name(member.Type) + "?";

    public string Documentation { get; } = new DocComment()
        .Summary(member.Documentation, $"The member <c>{DocText.Create(Unquoted(member.JsonName)).FirstLine}</c>.")
        .Element("remarks", "remarks", Remarks(member))
        .Element("example", "example", member.Example)
        .ToString();

    /// <summary>Whether the member is marked obsolete; the compiler does not let what must be set be so (CS9042).</summary>
    public bool HasObsolete => member.IsDeprecated && !IsRequired && !member.IsAskedOfSender;

    public bool IsRequired => member.Presence == MemberPresence.Required;

    /// <summary>Whether C# demands a value of whoever makes an object.</summary>
    public bool IsDemanded => (IsRequired || member.IsAskedOfSender) && member.Initial is null;

    public string Initializer => member.Initial switch
    {
        { Text: { } text } when member.Type.Kind == TypeKind.Enum => $" = new {types.Name(member.Type)}({text});",
        { Text: { } text } => $" = {text};",
        { EnumMember: { } name } => $" = {types.Name(member.Type)}.{name};",
        { Boolean: { } value } => value ? " = true;" : " = false;",
        _ => "",
    };

    public bool IsRequiredNullable => member.Presence == MemberPresence.RequiredNullable;

    public bool IsOptional => member.Presence == MemberPresence.Optional;

    public bool IsOptionalNullable => member.Presence == MemberPresence.OptionalNullable;

    public bool IsComposite => CSharpTypes.IsComposite(member.Type);

    public bool HasDeepEquality => CSharpTypes.NeedsDeepEquality(member.Type) && !IsOptionalNullable;

    public string Name { get; } = member.Name.Text;

    public string Local { get; } = local;

    /// <summary>The local that says whether a member was there, of those whose value may be null all the same.</summary>
    public string Presence { get; } = presence;

    public string Type => member.Presence switch
    {
        MemberPresence.Required => types.Name(member.Type),
        MemberPresence.OptionalNullable => $"{Optional}<{_nullable}>",
        _ => _nullable,
    };

    public string LocalType => IsOptionalNullable ? Type : _nullable;

    public string JsonName => member.JsonName.Text;

    public int JsonNameLength => member.JsonName.Utf8Length;

    /// <summary>The type that the converter of a list or dictionary reads; null is handled before it.</summary>
    public string CompositeType => types.Name(member.Type);

    public string Converter => types.Converter(member.Type);

    public string Read
    {
        get
        {
            string read = types.Read(member.Type, $"MemberConverters.{Name}");
            string orNull = $"global::Atlassian.Admin.Gen.Json.JsonRead.IsNull(ref reader) ? null : {read}";
            return member.Presence switch
            {
                MemberPresence.Required => read,
                MemberPresence.OptionalNullable => $"new {Type}({orNull})",
                _ when member.Type.Kind == TypeKind.Any => read,
                _ => orNull,
            };
        }
    }

    public IEnumerable<string> Write => types.WriteMember(
        member.Type, $"MemberNames.{Name}", IsRequired ? $"value.{Name}" : Local, $"MemberConverters.{Name}");

    public string Equality => HasDeepEquality
        ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Equal({Name}, other.{Name})"
        : $"{Name} == other.{Name}";

    public string Hash => HasDeepEquality ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Hash({Name})" : Name;

    // What C# demands can't be marked obsolete, so the comment has to say it.
    private static DocText Remarks(MemberModel member) => member.IsDeprecated && (member.Presence == MemberPresence.Required || member.IsAskedOfSender)
        ? DocText.Create("Deprecated by the document.").Then(member.Remarks)
        : member.Remarks;

    private static string Unquoted(StringLiteral literal) => literal.Text.Substring(1, literal.Text.Length - 2);
}
