using System.Text.RegularExpressions;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Makes models of the document's servers, and finds those of single operations (OpenAPI «Server Object»).</summary>
internal sealed class ServerParser(ParserContext context)
{
    // A description can be a whole text; a host makes the better name then.
    private const int MaxNameLength = 40;

    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>The address that an operation goes to when it is not that of the client: absolute or relative to it; null for that of the client.</summary>
    /// <remarks>Those of the operation go before those of its path, and either before those of the document.</remarks>
    public StringLiteral? ParseOperation(OperationSource source)
    {
        bool isOwn = source.Operation.Servers is { Count: > 0 };
        OpenApiServer? server = (isOwn ? source.Operation.Servers : source.PathItem.Servers)?.FirstOrDefault();
        if (server is null || WithDefaults(server) is not { } url)
        {
            return null;
        }

        if (!IsRelative(url) && !IsHttp(url))
        {
            PlacePointer owner = isOwn ? source.Pointer : new PlacePointer("/paths").Append(source.Route);
            context.ReportUnsupportedValue(
                owner.Append("servers").Append(0).Append("url"), $"The server '{url}' has no http or https address", "requests go to the client's own server.");
            return null;
        }

        string plain = WithoutEnd(url);
        return context.Document.Servers?.FirstOrDefault() is { } usual && WithDefaults(usual) is { } usualUrl && WithoutEnd(usualUrl) == plain
            ? null
            : StringLiteral.Create(plain.Length == 0 ? "/" : plain);
    }

    /// <summary>The servers that a client can be given, as members of a class of this name, the one to be used by default first.</summary>
    public EquatableArray<ServerModel> ParseDocument(string className)
    {
        NameScope names = new(StringComparer.Ordinal, "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", className);
        List<ServerModel> servers = [];
        IList<OpenApiServer> all = ParameterizedHost.Find(context.Document) is { } parameterized ? [parameterized] : context.Document.Servers ?? [];
        for (int i = 0; i < all.Count; i++)
        {
            context.CancellationToken.Check();
            if (Parse(all[i], new PlacePointer("/servers").Append(i), names) is { } server)
            {
                servers.Add(server);
            }
        }

        // A document may name a server for each path and none for all.
        if (servers.Count == 0 && context.Document.Paths is { } paths)
        {
            foreach (KeyValuePair<string, IOpenApiPathItem> path in paths)
            {
                if (path.Value?.Servers?.FirstOrDefault() is { } first && WithDefaults(first) is { } url && IsHttp(url))
                {
                    servers.AddRange(new[] { Parse(first, new PlacePointer("/paths").Append(path.Key).Append("servers").Append(0), names) }.OfType<ServerModel>());
                    break;
                }
            }
        }

        // A credential is better not sent in the clear, and Swagger 2.0 lists schemes in no order.
        return (context.Version == DocumentVersion.Swagger2
            ? servers.OrderBy(server => server.Url.Text.StartsWith("\"https:", StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            : servers.OrderBy(server => server.IsRelative || server.Variables.Any(variable => variable.Default is null) ? 1 : 0)).ToEquatableArray();
    }

    private ServerModel? Parse(OpenApiServer server, PlacePointer pointer, NameScope names)
    {
        string url = WithoutEnd(server.Url ?? "");
        List<ServerVariableModel> variables = [];
        bool isRelative = IsRelative(url);
        string? usual = WithDefaults(server);
        string sample = usual ?? Sample(url);
        if (usual is not null && !isRelative && !IsHttp(usual) && server.Variables?.Values.Any(variable => variable.Default is { Length: 0 }) == true)
        {
            // An empty default that makes no address stands for a value that has to be given.
            server = WithoutEmptyDefaults(server);
            (usual, sample) = (null, Sample(url));
        }

        if (isRelative && url.Length == 0)
        {
            return null;
        }

        if (!isRelative && !IsHttp(sample))
        {
            context.ReportUnsupportedValue(
                pointer.Append("url"), $"The server '{url}' has no http or https address", "it is left out. Set BaseAddress to reach another one.");
            return null;
        }

        string host = usual is not null && Uri.TryCreate(sample, UriKind.Absolute, out Uri? absolute) ? absolute.Host : url.Substring(url.IndexOf("://", StringComparison.Ordinal) is > 0 and int scheme ? scheme + 3 : 0);
        string name = Naming.Pascal(server.Name ?? server.Description ?? host, "Server");
        Identifier identifier = names.Claim(name.Length > MaxNameLength ? Naming.Pascal(host, "Server") : name, "Server");
        NameScope parameters = new(StringComparer.Ordinal, "documentAddress");
        foreach (string key in Placeholder.Matches(url).Cast<Match>().Select(match => match.Groups[1].Value).Distinct())
        {
            OpenApiServerVariable? variable = null;
            server.Variables?.TryGetValue(key, out variable);
            variables.Add(Variable(key, variable, identifier, names, parameters));
        }

        return new ServerModel
        {
            Name = identifier,
            Url = StringLiteral.Create(url),
            IsRelative = isRelative,
            Documentation = DocText.Create(server.Description ?? url),

            // Those that may be left out come last.
            Variables = variables.OrderBy(variable => variable.Default is null ? 0 : 1).ToEquatableArray(),
        };
    }

    private static ServerVariableModel Variable(string key, OpenApiServerVariable? variable, Identifier server, NameScope names, NameScope parameters)
    {
        List<string> listed = [.. (variable?.Enum ?? []).Distinct()];
        if (listed.Count > 0 && variable?.Default is { } known && !listed.Contains(known))
        {
            listed.Add(known);
        }

        NameScope values = new(StringComparer.Ordinal);
        return new ServerVariableModel
        {
            Name = parameters.Claim(Naming.Camel(key, "value"), "Value"),
            Key = StringLiteral.Create(key),
            Documentation = DocText.Create(variable?.Description),
            Default = variable?.Default is { } value ? StringLiteral.Create(value) : null,
            EnumName = listed.Count == 0 ? null : names.Claim(server.Text.TrimStart('@') + Naming.Pascal(key, "Value"), "Value"),
            Values = listed
                .Select(each => new ServerVariableValueModel(values.Claim(Naming.Pascal(each, "Empty"), "Value"), StringLiteral.Create(each), DocText.Create(each)))
                .ToEquatableArray(),
        };
    }

    // An address of the same form.
    private static string Sample(string url)
    {
        string sample = Placeholder.Replace(url.StartsWith("{", StringComparison.Ordinal) && url.IndexOf("://", StringComparison.Ordinal) is > 0 and int end ? "https" + url.Substring(end) : url, "x");
        return url.StartsWith("{", StringComparison.Ordinal) && sample.IndexOf("://", StringComparison.Ordinal) < 0 ? "https://" + sample : sample;
    }

    private static OpenApiServer WithoutEmptyDefaults(OpenApiServer server) => new(server)
    {
        Variables = server.Variables!.ToDictionary(
            variable => variable.Key, variable => variable.Value.Default is { Length: 0 } ? new OpenApiServerVariable(variable.Value) { Default = null } : variable.Value),
    };

    // Null where a variable has no default.
    private static string? WithDefaults(OpenApiServer server)
    {
        bool isComplete = true;
        string url = Placeholder.Replace(server.Url ?? "", match =>
        {
            string? value = server.Variables is { } variables && variables.TryGetValue(match.Groups[1].Value, out OpenApiServerVariable? variable) ? variable.Default : null;
            isComplete &= value is not null;
            return value ?? "";
        });
        return isComplete ? url : null;
    }

    // The paths are appended, so that a query would come to stand before them, and a slash twice.
    private static string WithoutEnd(string url)
    {
        int end = url.IndexOfAny(['?', '#']);
        string plain = (end < 0 ? url : url.Substring(0, end)).Trim().TrimEnd('/');

        // Swagger 2.0 without a host: the document's own.
        int empty = plain.IndexOf(":///", StringComparison.Ordinal);
        if (empty > 0)
        {
            return plain.Substring(empty + 3);
        }

        // Swagger 2.0 without schemes: the document's own, which nobody knows here.
        return plain.StartsWith("//", StringComparison.Ordinal) ? "https:" + plain : plain;
    }

    private static bool IsRelative(string url) =>
        !url.StartsWith("{", StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal) && url.IndexOf("://", StringComparison.Ordinal) < 0;

    private static bool IsHttp(string url) =>
        Uri.TryCreate(WithoutEnd(url), UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https" && absolute.Host.Length > 0 && absolute.UserInfo.Length == 0;
}
