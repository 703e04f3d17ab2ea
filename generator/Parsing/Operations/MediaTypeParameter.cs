using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes the parameters with which a caller names a media type.</summary>
internal static class MediaTypeParameter
{
    /// <summary>A parameter whose text goes into a header as it is.</summary>
    public static ParameterModel Create(Identifier name, string header, ParameterLocationKind location, bool isRequired, string documentation) => new()
    {
        Name = name,
        WireName = StringLiteral.Create(header),
        Location = location,
        Type = new TypeModel(TypeKind.String),
        Style = ParameterStyleKind.Simple,
        IsExploded = false,
        AllowsReserved = false,
        IsJson = false,
        IsRequired = isRequired,
        Documentation = DocText.Create(documentation),
    };
}
