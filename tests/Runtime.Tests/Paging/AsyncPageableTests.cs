using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Paging;

public class AsyncPageableTests
{
    private static readonly AsyncPageable<int> Numbers = AsyncPageable.FromPages(new Page<int>([1, 2], "next"), new Page<int>([3]));

    [Fact]
    public async Task Ready_pages_are_a_list_of_their_items() => Assert.Equal([1, 2, 3], await Numbers.ToListAsync());

    [Fact]
    public async Task Ready_pages_can_be_resumed() =>
        Assert.Equal([3], Assert.Single(await Numbers.AsPages("next").ToListAsync()).Items);

    [Fact]
    public void A_token_of_none_of_the_pages_is_refused() => Assert.Throws<ArgumentException>(() => Numbers.AsPages("other"));

    [Fact]
    public async Task Ready_pages_can_be_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int number in Numbers.WithCancellation(new CancellationToken(canceled: true)))
            {
                Assert.Fail($"{number} came after all.");
            }
        });
}
