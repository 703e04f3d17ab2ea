using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# for what reads the bodies of responses.</summary>
internal static class BodyReaders
{
    private const string ApiBody = "global::Atlassian.Admin.Gen.Http.ApiBody.";

    private static readonly StringLiteral Json = StringLiteral.Create("application/json");

    /// <summary>An expression for a body's reader.</summary>
    public static string Write(CSharpTypes types, BodyModel body) => body.Format switch
    {
        BodyFormat.Xml => $"{ApiBody}Xml({XmlText.Name(body.Xml!.Name)}, {new XmlText(types).Converter(body.Xml.Value with { Type = body.Type })}, {string.Join(", ", body.MediaTypes)})",
        BodyFormat.Text => $"{ApiBody}Text({string.Join(", ", body.MediaTypes)})",
        BodyFormat.Binary => $"{ApiBody}Stream({string.Join(", ", body.MediaTypes)})",
        BodyFormat.JsonLines => $"{ApiBody}JsonLines({types.Converter(body.Type.Element!)}, {string.Join(", ", body.MediaTypes)})",
        BodyFormat.Events => $"{ApiBody}Events({types.Converter(body.Type.Element!)},{EventTable.Write(types, body)}, {string.Join(", ", body.MediaTypes)})",
        BodyFormat.Choice => $"{types.Name(body.Type)}.BodyReader",
        _ => $"{ApiBody}Json({types.Converter(body.Type)}{MediaTypeArgument(body.MediaTypes[0])})",
    };

    /// <summary>The argument for the media type of JSON; the runtime's default goes without saying.</summary>
    public static string MediaTypeArgument(StringLiteral mediaType) => mediaType == Json ? "" : $", {mediaType}";
}
