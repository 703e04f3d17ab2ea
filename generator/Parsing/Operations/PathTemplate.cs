using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Takes routes apart (OpenAPI «Path Templating»).</summary>
internal static class PathTemplate
{
    /// <summary>The names between braces.</summary>
    public static IEnumerable<string> Names(string route) => Split(route).Where(part => part.IsName).Select(part => part.Text);

    /// <summary>The route as text and places of parameters.</summary>
    public static IEnumerable<PathPartModel> Parse(string route, List<ParameterModel> parameters)
    {
        foreach ((string text, bool isName) in Split(route))
        {
            StringLiteral literal = StringLiteral.Create(text);
            ParameterModel? parameter = isName
                ? parameters.Find(parameter => parameter.Location == ParameterLocationKind.Path && parameter.WireName == literal)
                : null;
            yield return new PathPartModel(literal, parameter?.Name);
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

            yield return (route.Substring(open + 1, close - open - 1), true);
            start = close + 1;
        }
    }
}
