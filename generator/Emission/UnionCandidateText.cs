using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# expressions that say what the cases of a union look like.</summary>
internal static class UnionCandidateText
{
    private const string Json = "global::Atlassian.Admin.Gen.Json.";
    private const string Candidate = Json + "UnionCandidate.";

    /// <summary>An expression that makes a candidate.</summary>
    public static string Write(UnionCandidateModel candidate) => candidate.Kind switch
    {
        UnionCandidateKind.Object => Call("Object", candidate, candidate.Members.Select(Member)),
        UnionCandidateKind.Dictionary => Call("Dictionary", candidate, candidate.Elements.Select(Write)),
        UnionCandidateKind.List => Call("List", candidate, candidate.Elements.Select(Write)),
        UnionCandidateKind.Tuple => Call("Tuple", candidate, [candidate.Required.ToString(CultureInfo.InvariantCulture), .. candidate.Places.Select(Place)]),
        UnionCandidateKind.Values => Call("Values", candidate, [ValueKinds(candidate.Scalar), .. Literals(candidate.Values)]),
        UnionCandidateKind.Null => $"{Candidate}Null()",
        _ => Call("Scalar", candidate, [$"{Json}UnionFormat.{Format(candidate.Scalar)}"]),
    };

    private static string Call(string method, UnionCandidateModel candidate, IEnumerable<string> arguments) =>
        $"{Candidate}{method}({string.Join(", ", [candidate.Case.ToString(CultureInfo.InvariantCulture), .. arguments])})";

    private static string Place(EquatableArray<UnionCandidateModel> item) => $"new {Json}UnionCandidate[] {{ {string.Join(", ", item.Select(Write))} }}";

    private static string Member(UnionMemberModel member) => member.IsDiscriminator
        ? $"{Json}UnionMember.Discriminator({string.Join(", ", [member.Name.Text, .. Literals(member.Values)])})"
        : $"new {Json}UnionMember({string.Join(", ", [member.Name.Text, KindsOf(member), member.IsRequired ? "true" : "false", .. Literals(member.Values)])})";

    private static string KindsOf(UnionMemberModel member)
    {
        string kind = member.Type.Kind switch
        {
            TypeKind.Any or TypeKind.Union => "Any",
            TypeKind.Boolean => "Boolean",
            _ when ScalarParser.IsNumber(member.Type.Kind) => "Number",
            TypeKind.Enum when member.Values.IsEmpty => "Any",
            TypeKind.Enum => member.ValueKind switch
            {
                TypeKind.String => "String",
                TypeKind.Any => "Any",
                _ => "Number",
            },
            TypeKind.List or TypeKind.Tuple => "Array",
            TypeKind.Record or TypeKind.Dictionary => "Object",
            _ => "String",
        };
        return member.AllowsNull && kind != "Any" ? $"{Kinds(kind)} | {Kinds("Null")}" : Kinds(kind);
    }

    private static IEnumerable<string> Literals(EquatableArray<StringLiteral> values) => values.Select(value => value.Text);

    private static string ValueKinds(TypeKind kind) => kind switch
    {
        TypeKind.String => Kinds("String"),
        TypeKind.Any => $"{Kinds("String")} | {Kinds("Number")} | {Kinds("Boolean")}",
        _ => Kinds("Number"),
    };

    private static string Kinds(string name) => $"{Json}JsonKinds.{name}";

    private static string Format(TypeKind kind) => kind switch
    {
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => "Number",
        TypeKind.SByte or TypeKind.Byte or TypeKind.Int16 or TypeKind.UInt16 => "Int32",
        TypeKind.UInt32 or TypeKind.UnixTime => "Int64",
        _ => kind.ToString(),
    };
}
