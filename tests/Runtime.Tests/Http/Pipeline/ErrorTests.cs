using System.Net;
using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Pipeline;

public class ErrorTests
{
    [Fact]
    public async Task A_documented_error_is_typed_and_says_what_the_server_says()
    {
        ApiException<Problem> exception = await FailAsync<ApiException<Problem>>(StubHandler.Json("""{"message":"No thing 1."}""", HttpStatusCode.NotFound));

        Assert.Equal("No thing 1.", exception.Error.Message);
        Assert.Equal("GET https://api.example.com/things/1 answered 404 Not Found: No thing 1.", exception.Message);
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(HttpMethod.Get, exception.Method);
        Assert.Equal("https://api.example.com/things/1", exception.RequestUri.AbsoluteUri);
        Assert.Equal("""{"message":"No thing 1."}""", exception.ResponseBody);
        Assert.Equal("getThing", exception.OperationId);
        Assert.Equal("application/json; charset=utf-8", exception.Headers["content-type"]);
    }

    [Fact]
    public async Task A_range_types_its_errors() =>
        await FailAsync<ApiException<Problem>>(StubHandler.Json("""{"message":"x"}""", HttpStatusCode.NotImplemented));

    [Fact]
    public async Task A_documented_error_without_a_body_says_what_the_document_says()
    {
        ApiException exception = await FailAsync<ApiException>(StubHandler.Status(HttpStatusCode.BadRequest));
        Assert.Equal("GET https://api.example.com/things/1 answered 400 Bad Request: Bad request.", exception.Message);
    }

    [Theory]
    [InlineData("""{"detail":"d","title":"t"}""", "d")]
    [InlineData("""{"error":"invalid_grant","error_description":"d"}""", "d")]
    [InlineData("""{"error":{"code":3,"message":"d"}}""", "d")]
    [InlineData("""{"errors":[{"title":"t","detail":"d"}]}""", "d")]
    [InlineData("""{"errorMessages":["d"],"errors":{}}""", "d")]
    [InlineData("\"d\"", "d")]
    [InlineData("""{"message":"a\nb"}""", "a b")]
    [InlineData("""{"message":7,"title":"d"}""", "d")]
    public async Task The_message_takes_the_servers_words_out_of_common_formats(string body, string expected)
    {
        ApiException exception = await FailAsync<ApiException>(StubHandler.Json(body, HttpStatusCode.Conflict));
        Assert.Equal("GET https://api.example.com/things/1 answered 409 Conflict: " + expected, exception.Message);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("""{"unexpected":true}""")]
    [InlineData("""{"message":7}""")]
    [InlineData("null")]
    public async Task An_error_that_does_not_fit_the_document_is_kept_as_text(string body)
    {
        ApiException exception = await FailAsync<ApiException>(StubHandler.Json(body, HttpStatusCode.NotFound));
        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal("GET https://api.example.com/things/1 answered 404 Not Found: There is no such thing.", exception.Message);
    }

    [Fact]
    public async Task A_long_error_is_cut_off()
    {
        string body = """{"message":""" + '"' + new string('x', 1000) + "\"}";
        ApiException exception = await FailAsync<ApiException>(
            StubHandler.Json(body, HttpStatusCode.NotFound), options => options.MaxErrorBodyLength = 100);
        Assert.Equal(body[..100], exception.ResponseBody);
    }

    [Fact]
    public async Task An_error_that_was_cut_off_is_not_typed()
    {
        string body = """{"message":"No thing 1."}""";
        ApiException exception = await FailAsync<ApiException>(
            StubHandler.Json(body + "   ", HttpStatusCode.NotFound), options => options.MaxErrorBodyLength = body.Length);
        Assert.Equal("GET https://api.example.com/things/1 answered 404 Not Found: There is no such thing.", exception.Message);
    }

    [Fact]
    public async Task A_long_message_of_the_server_is_shortened()
    {
        string body = """{"message":""" + '"' + new string('x', 1000) + "\"}";
        ApiException exception = await FailAsync<ApiException<Problem>>(StubHandler.Json(body, HttpStatusCode.NotFound));
        Assert.EndsWith(new string('x', 500) + "…", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_do_not_get_into_the_message_or_the_URI()
    {
        using StubHandler handler = new(StubHandler.Json("""{"message":"The token secret-token is wrong."}""", HttpStatusCode.Forbidden));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => pipeline.SendAsync(
            ThingOperations.GetThing,
            new ApiRequest("/things/1?api_key=k1&access_token=t1&X-Amz-Signature=s1&pageToken=p1&limit=5&client-secret=c1"),
            Client.Cancellation));

        Assert.Equal(
            "GET https://api.example.com/things/1?api_key=***&access_token=***&X-Amz-Signature=***&pageToken=p1&limit=5&client-secret=*** "
            + "answered 403 Forbidden: The token *** is wrong.",
            exception.Message);
        Assert.DoesNotContain("secret-token", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("k1", exception.RequestUri.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData(null, null)]
    public async Task The_time_to_wait_is_part_of_the_error(string? retryAfter, int? seconds)
    {
        ApiException exception = await FailAsync<ApiException>(
            StubHandler.Status(HttpStatusCode.TooManyRequests, retryAfter), options => options.Retry.MaxRetries = 0);
        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task A_success_whose_body_does_not_fit_names_the_place_and_the_type()
    {
        using StubHandler handler = new(StubHandler.Json("""{"data":[{"name":"a"},{"name":"b"},{"name":{"first":"hidden"}}]}"""));
        using ApiPipeline pipeline = Client.Over(handler);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => pipeline.SendAsync(ThingOperations.ListThings, new ApiRequest("/things"), Client.Cancellation));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.StartsWith("GET https://api.example.com/things answered 200 OK, but its body is no ThingPage: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.data[2].name", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", exception.Message, StringComparison.Ordinal);
        Assert.Equal("$.data[2].name", Assert.IsType<JsonException>(exception.InnerException).Path);
        Assert.Contains("hidden", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_of_another_media_type_says_so()
    {
        ApiException exception = await FailAsync<ApiException>(
            () => new HttpResponseMessage { Content = new StringContent("<html>Log in</html>", Encoding.UTF8, "text/html") });
        Assert.Contains("it is text/html, expected was application/json", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<TException> FailAsync<TException>(Func<HttpResponseMessage> answer, Action<ApiClientOptions>? change = null)
        where TException : ApiException
    {
        using StubHandler handler = new(answer);
        using ApiPipeline pipeline = Client.Over(handler, options =>
        {
            options.Retry.MaxRetries = 0;
            change?.Invoke(options);
        });
        return await Assert.ThrowsAsync<TException>(pipeline.GetThingAsync);
    }
}
