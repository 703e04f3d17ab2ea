using System.Net;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Errors;

public class ApiExceptionTests
{
    [Fact]
    public void A_test_can_make_one_of_a_status_and_an_error()
    {
        ApiException<Problem> exception = new(HttpStatusCode.NotFound, new Problem("gone"))
        {
            RequestUri = new Uri("https://user:pw@api.example.com/x?api_key=1"),
            RetryAfter = TimeSpan.FromSeconds(3),
        };

        Assert.Equal("The server answered 404 NotFound.", exception.Message);
        Assert.Equal("gone", exception.Error.Message);
        Assert.Equal("https://api.example.com/x?api_key=***", exception.RequestUri.AbsoluteUri);
        Assert.Empty(exception.Headers);
        Assert.Empty(exception.ResponseBody);
    }
}
