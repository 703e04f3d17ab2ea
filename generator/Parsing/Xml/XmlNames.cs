using System.Xml;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>Makes names that can stand in XML of the names of a document.</summary>
internal static class XmlNames
{
    /// <summary>A name by what a place's schema says, and a name where it says none.</summary>
    public static XmlNameModel Create(string name, XmlKeywords keywords) => Create(name, keywords.Namespace, keywords.Prefix);

    /// <summary>A name.</summary>
    public static XmlNameModel Create(string name, string? @namespace = null, string? prefix = null)
    {
        // Some write the prefix into the name, without saying what it stands for.
        string local = name.Substring(name.LastIndexOf(':') + 1);

        // A prefix says nothing without a namespace, and is no more than how it looks with one.
        string? shown = @namespace is not null && prefix is not null && IsName(prefix) && !prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase) ? prefix : null;
        return new XmlNameModel(
            StringLiteral.Create(IsName(local) ? local : XmlConvert.EncodeLocalName(local.Length == 0 ? "_" : local)),
            @namespace is null ? null : StringLiteral.Create(@namespace),
            shown is null ? null : StringLiteral.Create(shown));
    }

    private static bool IsName(string name)
    {
        try
        {
            return name.Length > 0 && XmlConvert.VerifyNCName(name) == name;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
