using System.Globalization;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits an open enum with its JSON converter.</summary>
internal static class EnumEmitter
{
    /// <summary>Emits an enum.</summary>
    public static EmittedFile Emit(EnumModel model, CancellationToken cancellationToken)
    {
        string template = model.ValueKind switch
        {
            TypeKind.String => "string-enum",
            TypeKind.Any => "mixed-enum",
            _ => "number-enum",
        };
        string body = TemplateRenderer.Render(template, new EnumView(new CSharpTypes(model.Target.Namespace), model, cancellationToken), cancellationToken);
        return EmittedFile.Create(model.Target, RecordEmitter.Folder, model.Name.Text.TrimStart('@'), body);
    }
}

/// <summary>What the template of an enum shows.</summary>
internal sealed class EnumView(CSharpTypes types, EnumModel model, CancellationToken cancellationToken)
{
    public string Documentation { get; } = new DocComment().Summary(model.Documentation, $"The values of <c>{model.Name}</c>.").ToString();

    public string Attribute { get; } = Generator.Attribute;

    public bool IsDeprecated { get; } = model.IsDeprecated;

    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public string FullName { get; } = types.Emitted(model.Name);

    /// <summary>The C# type of an enum of numbers.</summary>
    public string ValueType { get; } = types.Name(new TypeModel(model.ValueKind));

    /// <summary>The method of the runtime that reads a number.</summary>
    public string Reader { get; } = model.ValueKind.ToString();

    public List<EnumMemberView> Members { get; } = [.. model.Members.Checked(cancellationToken).Select(member => new EnumMemberView(member, model.ValueKind))];
}

/// <summary>What the template of an enum shows of a member.</summary>
internal sealed class EnumMemberView(EnumMemberModel member, TypeKind kind)
{
    public string Name { get; } = member.Name.Text;

    public string Value { get; } = member.Text.Text;

    public string Number { get; } = member.Number.ToString(CultureInfo.InvariantCulture) + (kind == TypeKind.Decimal ? "m" : "");

    public string Json { get; } = member.Json.Text;

    public bool IsDeprecated { get; } = member.IsDeprecated;

    public string Documentation { get; } = new DocComment()
        .Summary(member.Documentation, $"The value <c>{DocText.Create(member.Text.Text.Substring(1, member.Text.Text.Length - 2)).FirstLine}</c>.")
        .ToString();
}
