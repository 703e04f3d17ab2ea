using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Responses;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Which of the answers that a document describes a response is (OpenAPI «Responses Object»).</summary>
public sealed class ResponseTests() : ClientTest<ResponseApiClient, ResponseApiClientOptions>(options => new(options))
{
    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Theory]
    [InlineData(200, """{"rows":3}""", "application/json", "ok 3")]
    [InlineData(202, """{"id":"j"}""", "application/json", "accepted j")]
    [InlineData(202, """{"id":"j"}""", "text/html", "accepted j")]
    [InlineData(204, null, "", "no content")]
    [InlineData(207, "several", "text/plain", "success several")]
    [InlineData(207, "several", "nonsense", "success several")]
    [InlineData(200, null, "", "other ")]
    public async Task Different_successes_are_told_apart_by_their_status(int status, string? body, string contentType, string expected)
    {
        Transport.On(JobsOperations.StartJob).RespondRaw((HttpStatusCode)status, body, contentType);

        StartJobResult result = await Client.Jobs.StartJobAsync(Cancellation);

        Assert.Equal(expected, InWords(result));
        string? switched = null;
        result.Switch(
            report => switched = $"ok {report.Rows}", job => switched = $"accepted {job.Id}", () => switched = "no content", text => switched = $"success {text}", text => switched = $"other {text}");
        Assert.Equal(expected, switched);
        Assert.Equal("application/json, text/plain", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task A_case_is_asked_for_by_its_name()
    {
        Transport.On(JobsOperations.StartJob).Respond(StartJobResult.FromAccepted(new Job { Id = "j" })).Respond(StartJobResult.NoContent);

        ApiResponse<StartJobResult> first = await Client.Jobs.WithRawResponse.StartJobAsync(Cancellation);
        StartJobResult second = await Client.Jobs.StartJobAsync(Cancellation);

        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.True(first.Value.TryGetAccepted(out Job? job));
        Assert.Equal("j", job.Id);
        Assert.False(first.Value.TryGetOk(out _));
        Assert.False(first.Value.IsNoContent);
        Assert.True(second.IsNoContent);
        Assert.Null(second.Raw);
    }

    [Fact]
    public async Task Fakes_answer_with_every_case()
    {
        Transport.On(JobsOperations.StartJob)
            .Respond(StartJobResult.FromOk(new Report { Rows = 3 }))
            .Respond(StartJobResult.FromSuccess("t"));

        Assert.Equal("ok 3", InWords(await Client.Jobs.StartJobAsync(Cancellation)));
        Assert.Equal("success t", InWords(await Client.Jobs.StartJobAsync(Cancellation)));
    }

    [Fact]
    public async Task A_success_that_the_document_does_not_describe_is_kept_as_text()
    {
        Transport.On(JobsOperations.ReadEither).Respond(ReadEitherResult.FromUnknown("new"));

        ApiResponse<ReadEitherResult> response = await Client.Jobs.WithRawResponse.ReadEitherAsync(Cancellation);

        Assert.True(response.Value.IsUnknown);
        Assert.Equal("new", response.Value.Raw);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_none_of_its_status_is_an_error_that_keeps_the_status()
    {
        Transport.On(JobsOperations.StartJob).RespondRaw(HttpStatusCode.Accepted, """{"id":5}""");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Client.Jobs.StartJobAsync(Cancellation));

        Assert.Equal(HttpStatusCode.Accepted, exception.StatusCode);
        Assert.Contains("$.id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Default_is_the_error_where_a_success_is_named()
    {
        Transport.On(JobsOperations.StartJob).RespondRaw(HttpStatusCode.Conflict, """{"reason":"twice"}""");

        Assert.Equal("twice", (await Assert.ThrowsAsync<ApiException<Problem>>(() => Client.Jobs.StartJobAsync(Cancellation))).Error.Reason);
    }

    [Fact]
    public async Task Default_is_the_success_where_it_stands_alone()
    {
        Transport.On(JobsOperations.GetDefault).RespondRaw(HttpStatusCode.Created, """{"id":"j"}""").RespondRaw(HttpStatusCode.NotFound, """{"id":"j"}""");

        Assert.Equal("j", (await Client.Jobs.GetDefaultAsync(Cancellation)).Id);
        await Assert.ThrowsAsync<ApiException>(() => Client.Jobs.GetDefaultAsync(Cancellation));
    }

    [Fact]
    public async Task Successes_of_one_type_need_no_telling_apart_and_one_without_a_body_is_null()
    {
        Transport.On(JobsOperations.GetLatestJob)
            .RespondRaw(HttpStatusCode.NonAuthoritativeInformation, """{"id":"j"}""", "application/vnd.acme+json")
            .RespondRaw(HttpStatusCode.NoContent);

        Job? some = await Client.Jobs.GetLatestJobAsync(Cancellation);
        Job? none = await Client.Jobs.GetLatestJobAsync(Cancellation);

        Assert.Equal("j", some?.Id);
        Assert.Null(none);
    }

    [Fact]
    public async Task Statuses_go_before_ranges_and_ranges_before_the_default()
    {
        Transport.On(JobsOperations.GetRange)
            .RespondRaw(HttpStatusCode.Created, """{"id":"j"}""")
            .RespondRaw(HttpStatusCode.NotFound, "\"gone\"")
            .RespondRaw(HttpStatusCode.Conflict, """{"reason":"twice"}""")
            .RespondRaw(HttpStatusCode.NotImplemented, "7")
            .RespondRaw(HttpStatusCode.NotModified, "true");

        Assert.Equal("j", (await Client.Jobs.GetRangeAsync(Cancellation)).Id);
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException<string>>(() => Client.Jobs.GetRangeAsync(Cancellation))).Error);
        Assert.Equal("twice", (await Assert.ThrowsAsync<ApiException<Problem>>(() => Client.Jobs.GetRangeAsync(Cancellation))).Error.Reason);
        Assert.Equal(7, (await Assert.ThrowsAsync<ApiException<long>>(() => Client.Jobs.GetRangeAsync(Cancellation))).Error);
        Assert.True((await Assert.ThrowsAsync<ApiException<bool>>(() => Client.Jobs.GetRangeAsync(Cancellation))).Error);
    }

    [Theory]
    [InlineData("application/json", """{"rows":3}""", "json 3")]
    [InlineData("application/vnd.acme+json", """{"rows":3}""", "json 3")]
    [InlineData("text/csv; charset=utf-8", "a;b", "csv a;b")]
    [InlineData("application/pdf", "%PDF", "pdf %PDF")]
    [InlineData("", """{"rows":3}""", "json 3")]
    public async Task Different_bodies_of_one_status_are_told_apart_by_the_media_type_that_came(string contentType, string body, string expected)
    {
        Transport.On(JobsOperations.GetReport).RespondRaw(HttpStatusCode.OK, body, contentType);

        GetReportResult result = await Client.Jobs.GetReportAsync(cancellationToken: Cancellation);

        Assert.Equal(expected, await result.Match(
            report => Task.FromResult($"json {report.Rows}"),
            async pdf => $"pdf {await TextAsync(pdf)}",
            csv => Task.FromResult($"csv {csv}"),
            other => Task.FromResult($"other {other}")));
        Assert.Equal("application/json; charset=utf-8, application/pdf, text/csv", Sent.Headers["Accept"]);
    }

    [Fact]
    public async Task One_of_several_media_types_can_be_asked_for()
    {
        Transport.On(JobsOperations.GetReport).RespondRaw(HttpStatusCode.OK, "a;b", "text/csv");
        Transport.On(JobsOperations.GetPicture).RespondRaw(HttpStatusCode.OK, "jpeg", "image/jpeg");

        await Client.Jobs.GetReportAsync(accept: "q", accept2: "text/csv", cancellationToken: Cancellation);
        await using Stream picture = await Client.Jobs.GetPictureAsync("image/jpeg", Cancellation);

        Assert.Equal("jpeg", await TextAsync(picture));
        Assert.Equal("text/csv", Transport.Requests[0].Headers["Accept"]);
        Assert.Equal("?accept=q", Transport.Requests[0].RequestUri.Query);
        Assert.Equal("image/jpeg", Transport.Requests[1].Headers["Accept"]);
    }

    private static string InWords(StartJobResult result) => result.Match(
        report => $"ok {report.Rows}", job => $"accepted {job.Id}", () => "no content", text => $"success {text}", other => $"other {other}");

    private static async Task<string> TextAsync(Stream stream)
    {
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
