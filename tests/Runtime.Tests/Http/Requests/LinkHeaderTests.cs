using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Requests;

/// <summary>RFC 8288 §3.</summary>
public class LinkHeaderTests
{
    [Theory]
    [InlineData("</a>; rel=next", "/a")]
    [InlineData("</a>; rel=\"next\"", "/a")]
    [InlineData("</a>;rel=\"prev NEXT\"", "/a")]
    [InlineData("</p>; rel=prev, </a,b;c>; title=\"x, <y>; \\\"rel=next\"; rel = next", "/a,b;c")]
    [InlineData("</p>; rel=prev; rel=next, </a>; rel=next", "/a")]
    [InlineData("< /a >; REL=next; type=\"x\"", "/a")]
    [InlineData("<>; rel=next", "")]
    public void The_link_of_a_relation(string value, string target) => Assert.Equal(target, LinkHeader.Find(value, "next"));

    [Theory]
    [InlineData("")]
    [InlineData("</a>")]
    [InlineData("</a>; rel=nextpage")]
    [InlineData("</a>; rel=\"prev\"")]
    [InlineData("</a>; anchor=\"/other\"; rel=next")]
    [InlineData("</a>; title=\"rel=next\"")]
    [InlineData("</a; rel=next")]
    [InlineData("/a; rel=next")]
    [InlineData("</a>; rel")]
    [InlineData("</a>; rel=\"")]
    public void None(string value) => Assert.Null(LinkHeader.Find(value, "next"));
}
