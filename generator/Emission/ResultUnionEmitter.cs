using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the result of an operation that is answered in several ways.</summary>
internal static class ResultUnionEmitter
{
    /// <summary>The folder of results among the emitted files.</summary>
    public const string Folder = "Results/";

    /// <summary>Emits a result union.</summary>
    public static EmittedFile Emit(ResultUnionModel model, CancellationToken cancellationToken) => EmittedFile.Create(
        model.Target,
        Folder,
        model.Name.Text.TrimStart('@'),
        TemplateRenderer.Render("result-union", new ResultUnionView(new CSharpTypes(model.Target.Namespace), model), cancellationToken));
}

/// <summary>What the template of a result union shows.</summary>
internal sealed class ResultUnionView
{
    public ResultUnionView(CSharpTypes types, ResultUnionModel model)
    {
        RouteText = model.RouteText.FirstLine;
        Accessibility = model.Target.IsPublic ? "public" : "internal";
        Name = model.Name.Text;
        FullName = types.Emitted(model.Name);
        NameScope parameters = new(StringComparer.Ordinal, "otherwise");
        Cases = [.. model.Cases.Select((@case, i) => new ResultCaseView(types, @case, i + 1, parameters))];
    }

    public string RouteText { get; }

    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; }

    public string Name { get; }

    public string FullName { get; }

    public List<ResultCaseView> Cases { get; }
}

/// <summary>What the template of a result union shows of a case.</summary>
internal sealed class ResultCaseView(CSharpTypes types, ResultCaseModel model, int number, NameScope parameters)
{
    public int Number { get; } = number;

    public string Name { get; } = model.Name.Text.TrimStart('@');

    public string Status { get; } = model.Status.Text;

    /// <summary>What the case is, as XML: status, media types, the document's description.</summary>
    public string Text { get; } = model.Documentation.IsEmpty
        ? $"<c>{model.Text.FirstLine}</c>"
        : $"<c>{model.Text.FirstLine}</c>: {string.Join(" ", model.Documentation.Lines)}";

    public bool HasBody { get; } = model.Body is not null;

    public string Type { get; } = model.Body is { } body ? types.Name(body.Type) : "";

    public string Reader { get; } = model.Body is { } body ? BodyReaders.Write(types, body with { Type = body.Type with { IsNullable = false } }) : "";

    public bool IsValueType { get; } = model.Body is { } body && CSharpTypes.IsValueType(body.Type);

    public string Parameter { get; } = parameters.Claim(Naming.Camel(model.Name.Text.TrimStart('@'), "value"), "Value").Text;

    public string DocParameter => Parameter.TrimStart('@');
}
