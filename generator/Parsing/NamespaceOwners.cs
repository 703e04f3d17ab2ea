using System.Collections.Immutable;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Which document emits into which namespace: two in one would give two types of one name.</summary>
/// <param name="Paths">The paths of the documents that own their namespaces.</param>
/// <param name="Conflicts">A diagnostic for each document whose namespace another one owns.</param>
internal sealed record NamespaceOwners(EquatableArray<string> Paths, EquatableArray<DiagnosticInfo> Conflicts)
{
    /// <summary>Gives each namespace to the first of its documents by path, whatever order the files come in.</summary>
    public static NamespaceOwners Find(ImmutableArray<ParseResult> results)
    {
        Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
        List<DiagnosticInfo> conflicts = [];
        foreach (ParseResult result in results.Where(result => result.Client is not null).OrderBy(result => result.Path, StringComparer.Ordinal))
        {
            string @namespace = result.Client!.Root.Target.Namespace.Text;
            if (owners.TryGetValue(@namespace, out string? owner))
            {
                LocationInfo start = new(result.Path, default, default(LinePositionSpan));
                conflicts.AddRange(SeverityOption.Apply(
                    result.Severities, [DiagnosticInfo.Create(DiagnosticDescriptors.NamespaceTaken, start, @namespace, Path.GetFileName(owner))]));
            }
            else
            {
                owners.Add(@namespace, result.Path);
            }
        }

        return new NamespaceOwners(owners.Values.OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray(), conflicts.ToEquatableArray());
    }

    /// <summary>Whether a document may emit.</summary>
    public bool Owns(ParseResult result) => Paths.Contains(result.Path);
}
