using TypedOAuth.StoreConformance;

namespace TypedOAuth.Tests;

public sealed class InMemoryTokenStoreConformance : TokenStoreConformance
{
    protected override IOAuth2TokenStore CreateStore() => new InMemoryTokenStore(Time);
}

public sealed class InMemoryAuthorizationStoreConformance : AuthorizationStoreConformance
{
    protected override IOAuth2AuthorizationStore CreateStore() => new InMemoryAuthorizationStore(Time);

    [Fact]
    public async Task The_store_is_bounded_and_the_oldest_go_first()
    {
        var store = new InMemoryAuthorizationStore(Time, capacity: 10);
        for (var i = 0; i < 25; i++)
        {
            await store.AddAsync($"h{i}", new byte[] { 1 }, Time.GetUtcNow().AddMinutes(10), default);
        }

        Assert.Null(await store.TakeAsync("h14", default));
        Assert.NotNull(await store.TakeAsync("h15", default));
        Assert.NotNull(await store.TakeAsync("h24", default));
    }
}
