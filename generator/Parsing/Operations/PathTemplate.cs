using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>A route taken apart (OpenAPI «Path Templating»).</summary>
/// <remarks>
/// Documents write more between the braces than a name: the operators and modifiers of RFC 6570 (<c>{+path}</c>, <c>{.format*}</c>), and the patterns
/// that gRPC's HTTP rules have (<c>{name=shelves/*}</c>).
/// </remarks>
internal sealed class PathTemplate
{
    private const string Operators = "+#./;";

    private readonly List<(string Text, bool IsName)> _parts;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesOfSeveralSegments = new(StringComparer.Ordinal);

    /// <summary>Takes a route apart.</summary>
    public PathTemplate(string route)
    {
        _parts = [.. Split(route)];
        foreach (string placeholder in Placeholders)
        {
            string name = Plain(placeholder);
            _names.Add(placeholder);
            _names.Add(name);
            if (placeholder != name && HasPattern(placeholder))
            {
                _namesOfSeveralSegments.Add(name);
            }
        }
    }

    /// <summary>What stands between braces, but for queries, whose parameters are appended.</summary>
    public IEnumerable<string> Placeholders => _parts.Where(part => part.IsName).Select(part => part.Text);

    /// <summary>The name alone.</summary>
    public static string Plain(string placeholder)
    {
        string name = placeholder.TrimStart(Operators.ToCharArray());
        int end = name.IndexOfAny(['=', ':', '*']);
        return end > 0 ? name.Substring(0, end) : name.Length > 0 ? name : placeholder;
    }

    /// <summary>Whether a placeholder stands for the parameter of a name.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Whether the value of a parameter may have slashes that part segments.</summary>
    public bool TakesSeveralSegments(string name) => _namesOfSeveralSegments.Contains(name);

    /// <summary>The route as text and places of parameters.</summary>
    public IEnumerable<PathPartModel> Parts(List<ParameterModel> parameters)
    {
        Dictionary<StringLiteral, int> byName = [];
        for (int i = parameters.Count - 1; i >= 0; i--)
        {
            if (parameters[i].Location == ParameterLocationKind.Path)
            {
                byName[parameters[i].WireName] = i;
            }
        }

        foreach ((string text, bool isName) in _parts)
        {
            ParameterModel? parameter = isName && Math.Min(IndexOf(text), IndexOf(Plain(text))) is < int.MaxValue and var index ? parameters[index] : null;
            yield return new PathPartModel(parameter?.WireName ?? StringLiteral.Create(text), parameter?.Name);
        }

        int IndexOf(string name) => byName.TryGetValue(StringLiteral.Create(name), out int index) ? index : int.MaxValue;
    }

    private static bool HasPattern(string placeholder) =>
        placeholder[0] is '+' or '#' || (placeholder.IndexOf('=') is > 0 and int pattern && placeholder.IndexOfAny(['/', '*'], pattern) >= 0);

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
