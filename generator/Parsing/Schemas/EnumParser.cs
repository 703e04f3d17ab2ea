using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes enums of enumerated values.</summary>
internal static class EnumParser
{
    private static readonly string[] Members = ["Value", "Known", "AsKnown", "IsKnown"];

    // What an emitted enum has beside its members.
    private static readonly string[] ReservedNames =
    [
        .. Members, "Unknown", "JsonConverter", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone",
        "Finalize", "ReferenceEquals", "PrintMembers", "Deconstruct",
    ];

    /// <summary>The name of an enumeration; a type may not have the name of a member of its own.</summary>
    public static string TypeName(string name) => Members.Contains(name) ? name + "Enum" : name;

    /// <summary>Whether the schema is an enum, by its own values or as a choice between constants.</summary>
    public static bool IsEnum(IOpenApiSchema schema) => EnumShape.IsEnum(schema) || EnumShape.OfChoice(schema) is not null;

    /// <summary>Parses an enumeration of scalars.</summary>
    public static EnumModel Parse(ParserContext context, IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        (TypeKind kind, List<EnumValue> values) = EnumShape.Kind(schema) is { } own
            ? (own, EnumShape.Values(schema))
            : EnumShape.OfChoice(schema) ?? (TypeKind.String, []);
        EnumAnnotations annotations = new(context, schema, place);
        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames, place.Name]);
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<decimal> numbers = [];
        List<EnumMemberModel> members = [];
        foreach (EnumValue value in values.Checked(context.CancellationToken))
        {
            decimal number = 0;
            bool isNumber = kind is TypeKind.Int64 or TypeKind.Decimal && EnumShape.TryGetNumber(value, out number);
            string text = isNumber ? Text(kind, number) : value.Text;
            string json = kind == TypeKind.Any ? value.Json.ToJsonString() : text;
            if (!(isNumber ? numbers.Add(number) : seen.Add(json)))
            {
                continue;
            }

            string fallback = ValueName(value, text, kind);
            string? given = annotations.Name(value, kind == TypeKind.String);
            members.Add(new EnumMemberModel
            {
                Name = names.Claim(given is null ? fallback : Naming.Pascal(given, fallback), "Member"),
                Text = StringLiteral.Create(text),
                Number = number,
                Json = StringLiteral.Create(json),
                Documentation = DocText.Create(annotations.Description(value)),
                IsDeprecated = value.Schema?.Deprecated == true,
            });
        }

        context.Budget.TakeType(place.At, members.Count, members.Sum(member => (long)member.Text.Text.Length + member.Documentation.Length));
        return new EnumModel
        {
            Target = context.Target,
            Name = name,
            Documentation = SchemaDocumentation.Summary(schema),
            IsDeprecated = schema.Deprecated,
            ValueKind = kind,
            Members = members.ToEquatableArray(),
        };
    }

    private static string Text(TypeKind kind, decimal number) =>
        kind == TypeKind.Int64 ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);

    private static string ValueName(EnumValue value, string text, TypeKind kind)
    {
        bool isText = kind == TypeKind.String || value.Json.GetValueKind() is not System.Text.Json.JsonValueKind.Number;
        if (isText && kind is TypeKind.String or TypeKind.Any)
        {
            // Orders are written as name and -name.
            string sign = text.Length > 1 && text[0] == '-' && char.IsLetter(text[1]) ? "Minus" : "";
            return sign + Naming.Pascal(text, text.Length == 0 ? "Empty" : "Member");
        }

        // 1.5 is Number1_5, and 1e300, which no decimal can say, Number1E300.
        string digits = Naming.Pascal(text.TrimStart('-').Replace("+", ""), "").TrimStart('_');
        return (text.StartsWith("-", StringComparison.Ordinal) ? "Minus" : "Number") + digits;
    }
}
