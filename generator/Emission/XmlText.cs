using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>C# for XML: names, and what reads and writes values.</summary>
internal sealed class XmlText(CSharpTypes types)
{
    public const string Namespace = "global::Atlassian.Admin.Gen.Xml.";

    private const string Scalars = Namespace + "XmlScalars.";

    /// <summary>An expression for a name.</summary>
    public static string Name(XmlNameModel name) => $"new {Namespace}XmlName({Arguments(name)})";

    /// <summary>The arguments that make a name.</summary>
    public static string Arguments(XmlNameModel name) => (name.Namespace, name.Prefix) switch
    {
        (null, _) => name.LocalName.Text,
        ({ } space, null) => $"{name.LocalName}, {space}",
        ({ } space, { } prefix) => $"{name.LocalName}, {space}, {prefix}",
    };

    /// <summary>Whether no text is a value of the type.</summary>
    public static bool AllowsEmpty(XmlValueModel value) => value.Type.Kind switch
    {
        TypeKind.String or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.Any or TypeKind.List => true,
        TypeKind.Enum => value.EnumKind is TypeKind.String or TypeKind.Any,
        _ => false,
    };

    /// <summary>Whether the expression of <see cref="Converter"/> makes one, which is to be kept.</summary>
    public static bool IsMade(XmlValueModel value) => value.Type is { IsNullable: true, Kind: not TypeKind.Any } or { Kind: TypeKind.Enum or TypeKind.Tuple or TypeKind.List or TypeKind.Dictionary };

    /// <summary>An expression for what reads and writes a value in an element.</summary>
    public string Converter(XmlValueModel value)
    {
        TypeModel type = value.Type;
        string converter = type.Kind switch
        {
            TypeKind.Record or TypeKind.Union => $"{types.Emitted(type.Name!.Value)}.XmlConverter.Instance",
            TypeKind.Enum => Enum(value),
            TypeKind.Tuple => $"{Scalars}OfJson({types.Converter(type with { IsNullable = false })})",
            TypeKind.List => $"new {Namespace}XmlListConverter<{types.NameWithNull(type.Element!)}>({Name(value.ItemName!)}, {Converter(value.Item!)})",
            TypeKind.Dictionary => $"new {Namespace}XmlDictionaryConverter<{types.NameWithNull(type.Element!)}>({Converter(value.Item!)})",
            _ => Scalars + type.Kind,
        };
        string nullable = CSharpTypes.IsValueType(type) ? "XmlNullableValueConverter" : "XmlNullableReferenceConverter";
        return type is { IsNullable: true, Kind: not TypeKind.Any } ? $"new {Namespace}{nullable}<{types.Name(type)}>({converter})" : converter;
    }

    /// <summary>An expression for what reads and writes a value in a text or an attribute.</summary>
    public string TextConverter(XmlValueModel value) => value.Type.Kind switch
    {
        TypeKind.Any => Scalars + "Json",
        TypeKind.List => $"new {Namespace}XmlTextListConverter<{types.NameWithNull(value.Type.Element!)}>({TextConverter(value.Item!)})",
        _ => Converter(value),
    };

    private string Enum(XmlValueModel value)
    {
        string name = types.Name(value.Type);
        (string parsed, string empty) = value.EnumKind switch
        {
            TypeKind.String => ("text", ", allowsEmpty: true"),
            TypeKind.Any => ($"{Scalars}Json.Parse(text)", ", allowsEmpty: true"),
            var kind => ($"{Scalars}{kind}.Parse(text)", ""),
        };
        return $"new {Namespace}XmlScalar<{name}>(static text => new {name}({parsed}), static value => value.ToString(){empty})";
    }
}
