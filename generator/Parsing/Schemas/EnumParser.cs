using System.Globalization;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes enums of enumerated values.</summary>
internal static class EnumParser
{
    // What an emitted enum has beside its members.
    private static readonly string[] ReservedNames =
    [
        "Value", "Known", "AsKnown", "IsKnown", "Unknown", "JsonConverter", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone",
        "Finalize", "ReferenceEquals", "PrintMembers", "Deconstruct",
    ];

    /// <summary>Parses an enumeration of strings or of integers.</summary>
    public static EnumModel Parse(ParserContext context, IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        TypeKind kind = SchemaShape.EnumKind(schema) ?? TypeKind.String;
        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames, place.Name]);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<EnumMemberModel> members = [];
        foreach (JsonNode value in SchemaShape.EnumValues(schema))
        {
            string text = kind == TypeKind.String ? value.GetValue<string>() : value.ToJsonString();
            if (!seen.Add(text))
            {
                continue;
            }

            long number = kind == TypeKind.String ? 0 : long.Parse(text, CultureInfo.InvariantCulture);
            Identifier member = names.Claim(MemberName(kind, text), "Member");
            members.Add(new EnumMemberModel(member, StringLiteral.Create(text), number));
        }

        return new EnumModel
        {
            Target = context.Target,
            Name = name,
            Documentation = DocText.Create(schema.Description ?? schema.Title),
            IsDeprecated = schema.Deprecated,
            ValueKind = kind,
            Members = members.ToEquatableArray(),
        };
    }

    private static string MemberName(TypeKind kind, string text) => kind switch
    {
        TypeKind.String => Naming.Pascal(text, text.Length == 0 ? "Empty" : "Member"),
        _ => text.StartsWith("-", StringComparison.Ordinal) ? "Minus" + text.Substring(1) : "Number" + text,
    };
}
