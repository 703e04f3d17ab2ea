using System.Net;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Operations;

public class ApiOperationTests
{
    [Theory]
    [InlineData(404, "404")]
    [InlineData(403, "4XX")]
    [InlineData(500, "default")]
    public void An_error_is_described_by_its_status_else_its_range_else_the_default(int status, string expected)
    {
        ApiOperation operation = new("op", HttpMethod.Get, "/") { Errors = [new("default", null), new("4XX", null), new("404", null)] };
        Assert.Equal(expected, operation.FindError((HttpStatusCode)status)?.Status);
    }

    [Fact]
    public void An_error_that_the_document_does_not_describe_is_not_found()
    {
        ApiOperation operation = new("op", HttpMethod.Get, "/") { Errors = [new("4XX", null), new("503", null)] };
        Assert.Null(operation.FindError(HttpStatusCode.InternalServerError));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4X")]
    [InlineData("9XX")]
    [InlineData("oops")]
    public void A_status_must_be_one(string status) => Assert.Throws<ArgumentException>(() => new ApiErrorResponse(status, null));

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public void Idempotency_comes_of_the_method(string method, bool expected) =>
        Assert.Equal(expected, new ApiOperation("op", new HttpMethod(method), "/").IsIdempotent);
}
