using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>
/// No step after the documents holds anything of the reader or of the compiler: that would keep a compilation alive, or make two
/// equal models differ.
/// </summary>
internal static class ForeignTypes
{
    private static readonly Type[] Banned =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(AdditionalText), typeof(JsonNode)];

    public static void Check(GeneratorRun run)
    {
        // Before a document is parsed there is nothing but the additional files themselves.
        foreach (string name in CachedSteps.Names.Except([TrackingNames.Documents, TrackingNames.Mentions, TrackingNames.Files, TrackingNames.Entries]))
        {
            foreach (object value in run.Result.TrackedSteps.GetValueOrDefault(name, []).SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                Prove.Nothing(Find(value, name));
            }
        }
    }

    /// <summary>The ways from <paramref name="root"/> to what is banned.</summary>
    public static IEnumerable<string> Find(object root, string name)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object Value, string Way)> open = new([(root, name)]);
        while (open.Count > 0)
        {
            (object value, string way) = open.Pop();
            Type type = value.GetType();
            if (IsBanned(type))
            {
                yield return $"{way}: {type}";
            }
            else if (!IsLeaf(type) && (type.IsValueType || seen.Add(value)))
            {
                foreach ((object? part, string partName) in Parts(value, type))
                {
                    if (part is not null)
                    {
                        open.Push((part, $"{way}.{partName}"));
                    }
                }
            }
        }
    }

    private static bool IsBanned(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal) || Banned.Any(banned => banned.IsAssignableFrom(type));

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DiagnosticDescriptor);

    private static IEnumerable<(object? Part, string Name)> Parts(object value, Type type)
    {
        if (value is IEnumerable items and not string && type.IsArray)
        {
            return items.Cast<object?>().Select((item, index) => (item, $"[{index}]"));
        }

        return Bases(type)
            .SelectMany(each => each.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(field => (field.GetValue(value), field.Name));
    }

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
