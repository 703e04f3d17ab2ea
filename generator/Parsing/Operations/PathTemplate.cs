using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Takes routes apart (OpenAPI «Path Templating»).</summary>
/// <remarks>
/// Documents write more between the braces than a name: the operators and modifiers of RFC 6570 (<c>{+path}</c>, <c>{.format*}</c>), and the patterns
/// that gRPC's HTTP rules have (<c>{name=shelves/*}</c>).
/// </remarks>
internal static class PathTemplate
{
    private const string Operators = "+#./;";

    /// <summary>What stands between braces, but for queries, whose parameters are appended.</summary>
    public static IEnumerable<string> Names(string route) => Split(route).Where(part => part.IsName).Select(part => part.Text);

    /// <summary>The name alone.</summary>
    public static string Plain(string placeholder)
    {
        string name = placeholder.TrimStart(Operators.ToCharArray());
        int end = name.IndexOfAny(['=', ':', '*']);
        return end > 0 ? name.Substring(0, end) : name.Length > 0 ? name : placeholder;
    }

    /// <summary>Whether a placeholder stands for the parameter of a name.</summary>
    public static bool Means(string placeholder, string name) => placeholder == name || Plain(placeholder) == name;

    /// <summary>Whether a placeholder stands for a parameter.</summary>
    public static bool Means(string placeholder, ParameterModel parameter) => parameter.Location == ParameterLocationKind.Path
        && (parameter.WireName == StringLiteral.Create(placeholder) || parameter.WireName == StringLiteral.Create(Plain(placeholder)));

    /// <summary>Whether the value of a parameter may have slashes that part segments.</summary>
    public static bool TakesSeveralSegments(string route, string name) => Names(route).Any(placeholder => placeholder != name && Plain(placeholder) == name
        && (placeholder[0] is '+' or '#' || placeholder.IndexOf('=') is > 0 and int pattern && placeholder.IndexOfAny(['/', '*'], pattern) >= 0));

    /// <summary>The route as text and places of parameters.</summary>
    public static IEnumerable<PathPartModel> Parse(string route, List<ParameterModel> parameters)
    {
        foreach ((string text, bool isName) in Split(route))
        {
            ParameterModel? parameter = isName ? parameters.Find(parameter => Means(text, parameter)) : null;
            yield return new PathPartModel(parameter?.WireName ?? StringLiteral.Create(text), parameter?.Name);
        }
    }

    private static IEnumerable<(string Text, bool IsName)> Split(string route)
    {
        int start = 0;
        while (start < route.Length)
        {
            int open = route.IndexOf('{', start);
            int close = open < 0 ? -1 : route.IndexOf('}', open);
            if (close < 0)
            {
                yield return (route.Substring(start), false);
                yield break;
            }

            if (open > start)
            {
                yield return (route.Substring(start, open - start), false);
            }

            string name = route.Substring(open + 1, close - open - 1);
            if (name.Length == 0 || name[0] is not ('?' or '&'))
            {
                yield return (name, true);
            }

            start = close + 1;
        }
    }
}
