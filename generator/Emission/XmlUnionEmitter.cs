using System.Globalization;
using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the part of a union that reads and writes it as XML.</summary>
internal static class XmlUnionEmitter
{
    /// <summary>Emits the part.</summary>
    public static EmittedFile Emit(XmlUnionModel model, CancellationToken cancellationToken) => EmittedFile.Create(
        model.Target,
        XmlRecordEmitter.Folder,
        model.Name.Text.TrimStart('@'),
        TemplateRenderer.Render("xml-union", new XmlUnionView(new CSharpTypes(model.Target.Namespace), model), cancellationToken));
}

/// <summary>What the template of a union's XML shows.</summary>
internal sealed class XmlUnionView(CSharpTypes types, XmlUnionModel model)
{
    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public string FullName { get; } = types.Emitted(model.Name);

    public List<XmlUnionCaseView> Cases { get; } = [.. model.Cases.Select((value, i) => new XmlUnionCaseView(types, value, i + 1))];

    /// <summary>Any text is a string, so that is the last thing to take it for.</summary>
    public List<XmlUnionCaseView> Tried => [.. Cases.OrderBy(@case => @case.IsString ? 1 : 0)];

    public bool HasDiscriminators { get; } = !model.Discriminators.IsEmpty;

    public List<string> Discriminators { get; } = [.. model.Discriminators.Select(Discriminator)];

    private static string Discriminator(XmlDiscriminatorModel model) =>
        $"new({string.Join(", ", [model.Name.Text, Number(model.Discriminator.Otherwise), .. model.Discriminator.Values.Select(value => $"({value.Value}, {Number(value.Case)})")])})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What the template of a union's XML shows of a case.</summary>
internal sealed class XmlUnionCaseView(CSharpTypes types, XmlValueModel value, int number)
{
    public int Number { get; } = number;

    public string Type { get; } = types.Name(value.Type);

    public bool IsString { get; } = value.Type.Kind == TypeKind.String;

    public string Converter { get; } = XmlText.IsMade(value) ? $"CaseConverters.Case{number.ToString(CultureInfo.InvariantCulture)}" : new XmlText(types).Converter(value);

    public bool IsMade { get; } = XmlText.IsMade(value);

    public string MadeConverter { get; } = new XmlText(types).Converter(value);
}
