using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Split;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>A document in several files (RFC 3986 section 5.2; OpenAPI, «Relative References in API Description URIs»), of which a part is wanted.</summary>
public class SeveralFileTests
{
    [Fact]
    public async Task Operations_and_types_of_other_files_work_as_those_of_the_document()
    {
        FakeTransport fake = new();
        fake.On(OrdersOperations.GetOrder).RespondRaw(HttpStatusCode.OK, """{"id": 7, "invoice": {"total": 12.50}}""");
        using SplitClient client = new(FakeClient.Options<SplitClientOptions>(fake));

        Order? order = await client.Orders.GetOrderAsync(7, TestContext.Current.CancellationToken);

        Assert.Equal("https://api.example.com/orders/7", fake.Requests.Single().RequestUri.AbsoluteUri);
        Assert.Equal(new Order { Id = 7, Invoice = new Invoice { Total = 12.50m } }, order);
    }

    [Fact]
    public void What_the_filters_leave_out_is_not_there()
    {
        Assert.Equal(["Invoices", "Orders"], typeof(ISplitClient).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Null(typeof(IOrdersClient).GetMethod("CancelOrderAsync"));
        Assert.Null(typeof(SplitClient).Assembly.GetType("Generated.Split.Unwanted"));
    }
}
