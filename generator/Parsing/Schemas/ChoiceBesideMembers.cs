using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>
/// A choice that stands beside members, of its own schema or of others that it is composed with: what has the members and a choice between A and B is
/// a choice between A with the members and B with the members.
/// </summary>
internal static class ChoiceBesideMembers
{
    private const int MaxDepth = 32;

    /// <summary>Whether the schema is such a choice, and nothing else.</summary>
    public static bool Is(IOpenApiSchema schema) => Find(schema) is not null;

    /// <summary>The discriminator of the choice.</summary>
    public static OpenApiDiscriminator? Discriminator(IOpenApiSchema schema) => Find(schema)?.Choice.Discriminator;

    /// <summary>The parts of the choice, each composed with the members.</summary>
    public static IEnumerable<UnionPart> Parts(IOpenApiSchema schema, PlacePointer pointer) => Find(schema) is not { } found ? [] :
        UnionShape.Parts(found.Choice, pointer).Select(part => SchemaShape.IsNullOnly(part.Schema) ? part : part with
        {
            Schema = new OpenApiSchema { AllOf = [.. found.Rest, part.Schema], Title = part.Schema.Title, Description = part.Schema.Description },
            Stated = part.Schema,
            Beside = found.Rest,
        });

    private static Found? Find(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference || (schema.AllOf is not { Count: > 1 } && UnionShape.ChoiceOf(schema) is null))
        {
            return null;
        }

        Walk walk = new();
        walk.Take(schema, depth: 0);
        return walk.Choices is [var choice]
            && walk.Rest.Exists(SchemaShape.IsRecord)
            && UnionShape.Parts(choice, "").All(part => SchemaShape.IsNullOnly(part.Schema) || IsCase(part.Schema, walk.Seen))
            ? new Found(choice, walk.Rest)
            : null;
    }

    // What a choice is between can be composed of the schema that has the choice, which is a base then.
    private static bool IsCase(IOpenApiSchema part, HashSet<IOpenApiSchema> outer, int depth = 0)
    {
        IOpenApiSchema target = Target(part);
        if (depth > MaxDepth || LeadsTo(target, outer, [], depth: 0))
        {
            return false;
        }

        // A part that says nothing stands for the members alone.
        return SchemaShape.IsRecord(target) || UnionShape.Restricts(target)
            || (UnionShape.ChoiceOf(target) is ({ }, { } parts) && parts.All(inner => SchemaShape.IsNullOnly(inner) || IsCase(inner, outer, depth + 1)));
    }

    private static bool LeadsTo(IOpenApiSchema part, HashSet<IOpenApiSchema> outer, HashSet<IOpenApiSchema> seen, int depth)
    {
        IOpenApiSchema target = Target(part);
        return depth > MaxDepth || outer.Contains(target)
            || (seen.Add(target) && (target.AllOf ?? []).Any(composed => LeadsTo(composed, outer, seen, depth + 1)));
    }

    private static IOpenApiSchema Target(IOpenApiSchema schema) => schema is OpenApiSchemaReference { RecursiveTarget: { } target } ? target : schema;

    private sealed record Found(IOpenApiSchema Choice, List<IOpenApiSchema> Rest);

    /// <summary>Parts a composition in choices and the rest.</summary>
    private sealed class Walk
    {
        public List<IOpenApiSchema> Choices { get; } = [];

        public List<IOpenApiSchema> Rest { get; } = [];

        public HashSet<IOpenApiSchema> Seen { get; } = [];

        public void Take(IOpenApiSchema schema, int depth)
        {
            IOpenApiSchema target = Target(schema);
            if (depth > MaxDepth || !Seen.Add(target))
            {
                return;
            }

            if (target is not OpenApiSchema own || !HasChoice(target, [], depth))
            {
                // Whatever it is composed of stays together, and under its name.
                Rest.Add(schema);
                return;
            }

            foreach (IOpenApiSchema part in target.AllOf ?? [])
            {
                Take(part, depth + 1);
            }

            (string Keyword, IList<IOpenApiSchema> Parts)? choice = UnionShape.ChoiceOf(target);
            if (choice is not null)
            {
                Choices.Add(target);
            }

            if (own.Properties is { Count: > 0 } || OpenMembers.AreDescribed(own))
            {
                Rest.Add(Without(own, choice?.Keyword));
            }
        }

        private static bool HasChoice(IOpenApiSchema schema, HashSet<IOpenApiSchema> seen, int depth)
        {
            IOpenApiSchema target = Target(schema);
            return depth <= MaxDepth && seen.Add(target)
                && (UnionShape.ChoiceOf(target) is not null || (target.AllOf ?? []).Any(part => HasChoice(part, seen, depth + 1)));
        }

        private static OpenApiSchema Without(OpenApiSchema schema, string? keyword)
        {
            var copy = (OpenApiSchema)schema.CreateShallowCopy();
            copy.AllOf = null;
            copy.Discriminator = null;
            copy.OneOf = keyword == "oneOf" ? null : copy.OneOf;
            copy.AnyOf = keyword == "anyOf" ? null : copy.AnyOf;
            return copy;
        }
    }
}
