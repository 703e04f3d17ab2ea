using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the class that reads the headers of an operation's answers.</summary>
internal static class ResponseHeadersEmitter
{
    /// <summary>The folder of these classes among the emitted files.</summary>
    private const string Folder = "Headers/";

    /// <summary>Emits the class.</summary>
    public static EmittedFile Emit(ResponseHeadersModel model, CancellationToken cancellationToken) => EmittedFile.Create(
        model.Target,
        Folder,
        model.Name.Text.TrimStart('@'),
        TemplateRenderer.Render("response-headers", new ResponseHeadersView(new CSharpTypes(model.Target.Namespace), model, cancellationToken), cancellationToken));
}

/// <summary>What the template of response headers shows.</summary>
internal sealed class ResponseHeadersView(CSharpTypes types, ResponseHeadersModel model, CancellationToken cancellationToken)
{
    public string RouteText { get; } = model.RouteText.FirstLine;

    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public List<TypedHeaderView> Headers { get; } = [.. model.Headers.Checked(cancellationToken).Select(header => new TypedHeaderView(types, header))];
}

/// <summary>What the template of response headers shows of a header.</summary>
internal sealed class TypedHeaderView(CSharpTypes types, TypedHeaderModel model)
{
    private const string Reader = "global::Atlassian.Admin.Gen.Http.ResponseHeader.";

    public string Documentation { get; } = new DocComment()
        .Summary(model.Documentation, $"The header <c>{DocText.Create(model.WireName.Text.Trim('"')).FirstLine}</c>.")
        .ToString();

    public bool IsDeprecated { get; } = model.IsDeprecated;

    public string Name { get; } = model.Name.Text;

    public string Type { get; } = model.Type.Kind == TypeKind.Dictionary ? types.Name(model.Type) : types.Name(model.Type) + "?";

    public string Value { get; } = model.Type.Kind switch
    {
        TypeKind.Dictionary => $"{Reader}StartingWith(_headers, {model.WireName})",
        TypeKind.String => $"{Reader}Text(_headers, {model.WireName})",
        TypeKind.List => $"{Reader}List(_headers, {model.WireName}, {types.Converter(model.Type.Element!)}, {IsText(model)}{Style(model)})",
        _ when CSharpTypes.IsValueType(model.Type) => $"{Reader}Value(_headers, {model.WireName}, {types.Converter(model.Type)}, {IsText(model)})",
        _ => $"{Reader}Reference(_headers, {model.WireName}, {types.Converter(model.Type)})",
    };

    private static string Style(TypedHeaderModel model) =>
        model.Style == ParameterStyleKind.Simple ? "" : $", global::Atlassian.Admin.Gen.Http.ParameterStyle.{model.Style}";

    private static string IsText(TypedHeaderModel model) => model.IsText ? "isText: true" : "isText: false";
}
