using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes a client of the operations of a tag.</summary>
internal sealed class TagClientParser(ParserContext context, SchemaParser schemas, SecurityParser security)
{
    // What a tag client, its interfaces and its operations have beside the operations.
    private static readonly string[] ReservedOperationNames =
        ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "WithRawResponse"];

    private readonly OperationParser _operations = new(context, schemas, security);

    /// <summary>Parses the operations of a tag; those of which no request can be made are left out, with a diagnostic.</summary>
    public TagClientModel Parse(TagGroup group)
    {
        NameScope names = new(StringComparer.OrdinalIgnoreCase, [.. ReservedOperationNames, $"{group.Prefix}Operations", $"{group.Prefix}Requests"]);
        List<OperationModel> operations = [];

        // Methods for further kinds of bodies are named after all operations, to which they give way.
        List<(OperationSource Source, string Name)> named = [.. group.Operations.Select(source => (source, OperationParser.ClaimName(source, names)))];
        foreach ((OperationSource source, string name) in named)
        {
            context.CancellationToken.Check();
            operations.AddRange(_operations.Parse(source, name, names));
        }

        context.Budget.TakeType(group.Operations[0].Pointer, items: 0);
        return new TagClientModel
        {
            Target = context.Target,
            Name = Identifier.Create(group.Prefix),
            Prefix = group.Prefix,
            Documentation = DocText.Create(group.Description ?? $"The operations of '{group.Tag}'."),
            Operations = operations.ToEquatableArray(),
        };
    }
}
