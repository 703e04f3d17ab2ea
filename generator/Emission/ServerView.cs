using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>What the template of the root class shows of a server.</summary>
internal sealed class ServerView(ServerModel server)
{
    private const string Template = "global::Atlassian.Admin.Gen.Http.ServerTemplate.";

    public string Name { get; } = server.Name.Text;

    /// <summary>Whether it is one address, and not one for each choice of values.</summary>
    public bool IsFixed { get; } = server is { IsRelative: false, Variables.IsEmpty: true };

    /// <summary>Whether the address can be had without saying anything.</summary>
    public bool IsDefault { get; } = !server.IsRelative && server.Variables.All(variable => variable.Default is not null);

    /// <summary>The address with the document's values.</summary>
    public string Default { get; } = server.Variables.IsEmpty ? server.Name.Text : $"{server.Name}()";

    public string Url { get; } = server.Url.Text;

    public string Documentation { get; } = Document(server);

    public string Parameters { get; } = string.Join(
        ", ", (server.IsRelative ? (string[])["global::System.Uri documentAddress"] : []).Concat(server.Variables.Select(Parameter)));

    public string Address { get; } =
        $"{Template}{(server.IsRelative ? "Resolve(documentAddress, " : "Expand(")}{server.Url}{string.Concat(server.Variables.Select(Argument))})";

    public List<ServerChoiceView> Choices { get; } =
        [.. server.Variables.Where(variable => variable.EnumName is not null).Select(variable => new ServerChoiceView(variable))];

    private static string Document(ServerModel server)
    {
        DocComment comment = new DocComment().Summary(server.Documentation, "A server.");
        if (server.IsRelative)
        {
            comment.Line("<param name=\"documentAddress\">Where the document is served, or its server at least: the document names this one relative to itself.</param>");
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string start = $"param name=\"{variable.Name.Text.TrimStart('@')}\"";
            if (variable.Documentation.IsEmpty)
            {
                comment.Line($"<{start}>A part of the address.</param>");
            }

            comment.Element(start, "param", variable.Documentation);
        }

        if (server.IsRelative || !server.Variables.IsEmpty)
        {
            comment.Line("<returns>The address.</returns>");
            comment.Line("<exception cref=\"global::System.ArgumentException\">A value makes no such address.</exception>");
        }

        return comment.ToString();
    }

    private static string Parameter(ServerVariableModel variable)
    {
        string type = variable.EnumName is { } name ? name.Text : "string";
        string value = variable.Default is not { } text ? ""
            : variable.EnumName is { } @enum ? $" = {@enum}.{variable.Values.First(each => each.Value == text).Name}"
            : $" = {text}";
        return $"{type} {variable.Name}{value}";
    }

    private static string Argument(ServerVariableModel variable) => variable.EnumName is null
        ? $", ({variable.Key}, {variable.Name})"
        : $", ({variable.Key}, {Template}Choose(nameof({variable.Name}), (int){variable.Name}, {string.Join(", ", variable.Values.Select(value => value.Value))}))";
}

/// <summary>What the template of the root class shows of the values of a server's variable.</summary>
internal sealed class ServerChoiceView(ServerVariableModel variable)
{
    public string Name { get; } = variable.EnumName!.Value.Text;

    public string Documentation { get; } = new DocComment().Summary(variable.Documentation, "Values of a part of a server's address.").ToString();

    public List<ServerChoiceValueView> Values { get; } = [.. variable.Values.Select(value => new ServerChoiceValueView(value))];
}

/// <summary>What the template of the root class shows of one of these values.</summary>
internal sealed class ServerChoiceValueView(ServerVariableValueModel value)
{
    public string Name { get; } = value.Name.Text;

    public string Documentation { get; } = new DocComment().Summary(value.Documentation, "Nothing.").ToString();
}
