using System.ComponentModel;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>The name of an element or an attribute (Namespaces in XML 1.0 §2).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlName
{
    /// <summary>A name without a namespace of its own: an element takes the one that stands where it is written.</summary>
    /// <param name="localName">The name.</param>
    public XmlName(string localName)
        : this(localName, null)
    {
    }

    /// <summary>A name in a namespace.</summary>
    /// <param name="localName">The name.</param>
    /// <param name="namespaceName">The namespace; null for none of its own.</param>
    /// <param name="prefix">The prefix to write; null for none.</param>
    public XmlName(string localName, string? namespaceName, string? prefix = null)
    {
        ArgumentNullException.ThrowIfNull(localName);
        LocalName = localName;
        NamespaceName = namespaceName;
        Prefix = prefix;
    }

    /// <summary>The name without prefix and namespace.</summary>
    public string LocalName { get; }

    /// <summary>The namespace; null where the document gives none.</summary>
    public string? NamespaceName { get; }

    /// <summary>The prefix to write; null for none.</summary>
    public string? Prefix { get; }
}
