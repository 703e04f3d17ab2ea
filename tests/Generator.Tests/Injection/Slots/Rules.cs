using System.Xml;

namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Rules by which some texts mean something else than the harmless one: the whole list of what may have another shape.</summary>
internal static class Rules
{
    /// <summary>RFC 9110 section 5.6.2: what no token is (a method, the name of a header, a scheme) is left out, with a diagnostic.</summary>
    public static Slot ButNoToken(this Slot slot) => slot.But(text => !text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal)), "no token");

    /// <summary>A query or fragment is no part of a base address; and what stands in braces is a variable.</summary>
    public static Slot AsAddress(this Slot slot) => slot.ButWith("?#{", "cut off, or a variable").ButTrimmed();

    /// <summary>Slashes and white space at an address's end are no part of it, for paths are appended to it.</summary>
    private static Slot ButTrimmed(this Slot slot) => slot.But(text => text.TrimEnd().TrimEnd('/') != text, "cut off at its end");

    /// <summary>What makes no address is left out, with a diagnostic.</summary>
    public static Slot ButNoHost(this Slot slot) => slot.But(text => !text.All(char.IsAsciiLetterOrDigit), "no host");

    /// <summary>OpenAPI, «Path Templating»: what stands in braces is a parameter.</summary>
    public static Slot AsTemplate(this Slot slot) => slot.ButWith("{", "a parameter");

    /// <summary>A parameter of a path ends at a brace.</summary>
    public static Slot AsPlaceholder(this Slot slot) => slot.ButWith("{}", "the end of a parameter, or the beginning of another one");

    /// <summary>A parameter that is known by its braces alone has no operators and modifiers (RFC 6570, and the patterns of gRPC) in its name.</summary>
    public static Slot AsUndeclaredPlaceholder(this Slot slot) => slot.ButWith("{}*=:", "an operator or a modifier");

    /// <summary>A media type with a star is a range, which is not sent; and after a semicolon come parameters.</summary>
    public static Slot AsMediaType(this Slot slot) => slot.ButWith("*;", "a range, or a parameter").But(text => text.Trim() != text, "white space at the end is no part of a media type");

    /// <summary>A component's key that no reference can name is mended, and its schema is known by the mended name.</summary>
    public static Slot AsComponentKey(this Slot slot) => slot.ButWith("/%#~", "a mended name");

    /// <summary>JSON names of a page's members are joined by dots or slashes.</summary>
    public static Slot AsMemberPath(this Slot slot) => slot.ButWith("./[?$", "a path of several members").But(text => text.Trim() != text, "white space around a path is no part of it");

    /// <summary>XML names, section 3: a prefix that is no NCName is left out.</summary>
    public static Slot ButNoPrefix(this Slot slot) => slot.But(text => !IsNCName(text), "no prefix");

    /// <summary>What is no character of an XML name is written as [MS-XML] has it, <c>_x0022_</c>.</summary>
    public static Slot AsXmlName(this Slot slot) => (slot with { Decode = literal => XmlConvert.DecodeName(literal)! }).ButWith(":", "what follows a prefix");

    private static bool IsNCName(string text)
    {
        try
        {
            return XmlConvert.VerifyNCName(text).Length > 0;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
