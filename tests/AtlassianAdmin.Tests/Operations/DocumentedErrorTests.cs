namespace AtlassianAdmin.Tests;

/// <summary>Each documented error of each operation arrives as its type.</summary>
public sealed class DocumentedErrorTests : ClientTest
{
    public static TheoryData<string, int> Errors
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach ((string id, OperationCase operation) in OperationCases.All)
            {
                foreach (int status in operation.Errors)
                {
                    data.Add(id, status);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task A_documented_error_is_typed(string operationId, int status)
    {
        OperationCase operation = OperationCases.All[operationId];
        Server.AnswerNext(ScriptedAnswer.Json(
            status,
            $$"""{"code":{{status}},"message":"Not today.","errors":[{"code":"E1","message":"first"},{"code":"E2"}],"traceId":"t-1"}"""));

        ApiException<ErrorResponse> error =
            await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => operation.Call(Client, Token));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal(operationId, error.OperationId);
        Assert.Equal(operation.Method, error.Method.Method);
        Assert.Equal(operation.Target, error.RequestUri.PathAndQuery);
        Assert.Equal(status, error.Error.Code);
        Assert.Equal("Not today.", error.Error.Message);
        Assert.Equal([("E1", "first"), ("E2", null)], error.Error.Errors!.Select(static one => (one.Code, one.Message)));
        Assert.Equal("t-1", error.Error.AdditionalProperties["traceId"].GetString());
    }

    [Fact]
    public async Task An_error_that_the_document_does_not_name_has_no_type()
    {
        Server.FailNext(409);

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => Client.Organizations.GetOrganizationByIdAsync(OrgId, Token));

        Assert.Equal(409, (int)error.StatusCode);
        Assert.Contains("Scripted answer 409.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_a_401_with_what_the_server_says()
    {
        AtlassianAdminClient stranger = NewClient(static options => options.Credential = ApiCredential.Bearer("another"));

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(
            () => stranger.Organizations.GetOrganizationByIdAsync(OrgId, Token));

        Assert.Equal(401, error.Error.Code);
        Assert.Equal("Authentication credentials are invalid.", error.Error.Message);
        Assert.DoesNotContain("another", error.ToString(), StringComparison.Ordinal);
    }
}
