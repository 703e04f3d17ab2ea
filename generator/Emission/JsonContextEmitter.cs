using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the class by which System.Text.Json reads and writes the schema types without reflection.</summary>
internal static class JsonContextEmitter
{
    /// <summary>Emits the class.</summary>
    public static EmittedFile Emit(JsonContextModel model, CancellationToken cancellationToken) =>
        EmittedFile.Create(model.Target, "", model.Name.Text, TemplateRenderer.Render("json-context", new JsonContextView(model, cancellationToken), cancellationToken));
}

/// <summary>What the template of the JSON context shows.</summary>
internal sealed class JsonContextView(JsonContextModel model, CancellationToken cancellationToken)
{
    // What the class has beside the types.
    private static readonly string[] Reserved =
        ["Factories", "Default", "Options", "GetTypeInfo", "GeneratedSerializerOptions", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public List<JsonTypeView> Types { get; } = TypesOf(model, cancellationToken);

    private static List<JsonTypeView> TypesOf(JsonContextModel model, CancellationToken cancellationToken)
    {
        CSharpTypes types = new(model.Target.Namespace);
        NameScope names = new(StringComparer.Ordinal, Reserved);
        return [.. model.Types.Checked(cancellationToken).Select(type => new JsonTypeView(types.Name(type), names.Claim(type.Name!.Value.Text.TrimStart('@'), "Type").Text))];
    }
}

/// <summary>What the template of the JSON context shows of a type.</summary>
internal sealed class JsonTypeView(string fullName, string property)
{
    public string FullName { get; } = fullName;

    public string Property { get; } = property;
}
