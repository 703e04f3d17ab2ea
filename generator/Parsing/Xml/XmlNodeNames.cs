using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;

namespace Atlassian.Admin.Gen.Parsing.Xml;

/// <summary>Sees to it that the members of one record are told apart when they are read.</summary>
internal sealed class XmlNodeNames(ParserContext context)
{
    private static readonly StringLiteral Declaration = StringLiteral.Create("xmlns");

    private readonly HashSet<(XmlNodeKind Kind, StringLiteral LocalName, StringLiteral? Namespace)> _taken = [];

    /// <summary>Takes a member's name; null, with a diagnostic, when another member has it.</summary>
    public XmlMemberModel? Claim(XmlMemberModel member, MemberStatements? said)
    {
        if (member.Kind == XmlNodeKind.Attribute && member.NodeName is { Namespace: null } && member.NodeName.LocalName == Declaration)
        {
            context.ReportUnsupported(said?.Place.At ?? "", "A declaration of a namespace ('xmlns') as a member", "it is neither read nor written in XML");
            return null;
        }

        if (_taken.Add(KeyOf(member.Kind, member.NodeName)))
        {
            return member;
        }

        context.ReportUnsupported(
            said?.Place.At ?? "",
            $"Two members of one object that are the same in XML ({member.NodeName.LocalName.Text.Trim('"')})",
            "the second is neither read nor written in XML");
        return null;
    }

    /// <summary>The member without another name that is a member's own, or another name of several.</summary>
    public XmlMemberModel WithFreeNames(XmlMemberModel member, IEnumerable<XmlMemberModel> all) =>
        member.OtherName is { } other && (_taken.Any(key => key.Kind == XmlNodeKind.Element && key.LocalName == other.LocalName)
            || all.Count(each => each.OtherName?.LocalName == other.LocalName) > 1)
            ? member with { OtherName = null }
            : member;

    private static (XmlNodeKind Kind, StringLiteral LocalName, StringLiteral? Namespace) KeyOf(XmlNodeKind kind, XmlNameModel name) => kind switch
    {
        // There is one text only.
        XmlNodeKind.Text or XmlNodeKind.CData => (XmlNodeKind.Text, default, null),
        XmlNodeKind.Attribute => (kind, name.LocalName, name.Namespace),
        _ => (XmlNodeKind.Element, name.LocalName, name.Namespace),
    };
}
