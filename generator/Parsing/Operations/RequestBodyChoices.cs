using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Bodies of one kind, which one method sends: they differ by no more than their media type.</summary>
/// <param name="Suffix">What the method is called besides, such as <c>AsText</c>; the first kind is the operation's own method.</param>
/// <param name="Choices">The media types, the best first.</param>
internal sealed record RequestBodyKind(string Suffix, List<BodyChoice> Choices)
{
    public BodyChoice Best => Choices[0];

    /// <summary>Whether the members of the body become parameters.</summary>
    public bool IsForm => Best.Format is BodyFormat.Form or BodyFormat.Multipart;
}

/// <summary>Sorts the bodies that a document allows for a request by kind.</summary>
internal static class RequestBodyChoices
{
    /// <summary>The kinds, the best first.</summary>
    /// <remarks>Beside JSON, what says the same in XML or YAML has no method; nor has a form of several parts beside one that says the same in one.</remarks>
    public static List<RequestBodyKind> Find(OperationSource source)
    {
        List<BodyChoice> choices = MediaTypes.ForRequest(source.Operation.RequestBody?.Content);
        PreferMergePatch(choices, source.Method);
        KeepFilesInParts(choices);
        if (choices is [{ Format: BodyFormat.Json }, ..])
        {
            choices.RemoveAll(MediaTypes.IsNotation);
        }

        if (choices.Find(choice => choice.Format == BodyFormat.Form) is { } form)
        {
            choices.RemoveAll(choice => choice.Format == BodyFormat.Multipart && SchemaText.AreSame(choice.Body.Schema, form.Body.Schema));
        }

        List<RequestBodyKind> kinds = [];
        foreach (List<BodyChoice> same in MediaTypes.GroupSame(choices))
        {
            kinds.Add(new RequestBodyKind(Suffix(same[0], kinds), same));
        }

        return kinds;
    }

    /// <summary>The media types of a kind among which a caller may choose; none where there is nothing to choose.</summary>
    /// <remarks>Only bytes and text can be of a type that the document leaves open.</remarks>
    public static List<string> ContentTypes(RequestBodyKind kind)
    {
        if (kind.IsForm)
        {
            return [];
        }

        List<string> names = [.. kind.Choices.Where(IsOfItsOwn).Select(choice => choice.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        return names.Count > 1 || names.Exists(name => name.Contains('*')) ? names : [];
    }

    // Where a patch may be sent as a merge patch, that says what it means (RFC 7386), and application/json (RFC 5789 §2) does not.
    private static void PreferMergePatch(List<BodyChoice> choices, string method)
    {
        if (method == "PATCH" && choices.Find(MediaTypes.IsMergePatch) is { } patch && choices[0] is { Format: BodyFormat.Json } first && MediaTypes.AreSame(first, patch))
        {
            choices.Remove(patch);
            choices.Insert(0, patch);
        }
    }

    // Files only go into several parts, whatever else a document allows or, as those of Swagger 2.0 do, forgets to say.
    private static void KeepFilesInParts(List<BodyChoice> choices)
    {
        int form = choices.FindIndex(choice => choice.Format == BodyFormat.Form && FormFieldParser.HasFiles(choice));
        if (form < 0)
        {
            return;
        }

        if (choices.Exists(choice => choice.Format == BodyFormat.Multipart))
        {
            choices.RemoveAt(form);
        }
        else
        {
            choices[form] = choices[form] with { Name = "multipart/form-data", Format = BodyFormat.Multipart };
        }
    }

    // What frameworks list beside application/json for every body says nothing new; nor is anything but an array a patch of RFC 6902.
    private static bool IsOfItsOwn(BodyChoice choice) => choice.Format != BodyFormat.Json || MediaTypes.Essence(choice.Key) switch
    {
        "application/json" => choice.Key.IndexOf("charset", StringComparison.OrdinalIgnoreCase) < 0,
        "text/json" => false,
        "application/json-patch+json" => choice.Body.Schema is { } schema && SchemaShape.Types(schema) == JsonSchemaType.Array,
        string essence => !essence.Contains('*'),
    };

    private static string Suffix(BodyChoice choice, List<RequestBodyKind> before) => choice.Format switch
    {
        BodyFormat format when before.Exists(kind => kind.Best.Format == format) => "As" + ResultNames.OfMediaType(choice.Key),
        BodyFormat.Json => "AsJson",
        BodyFormat.Xml => "AsXml",
        BodyFormat.Form => "AsForm",
        BodyFormat.Multipart => "AsMultipart",
        BodyFormat.JsonLines => "AsJsonLines",
        BodyFormat.Text => "AsText",
        _ => "AsStream",
    };
}
