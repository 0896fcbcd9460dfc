using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks the registration of stores.</summary>
public sealed class TypedOAuthBuilderTests
{
    [Fact]
    public async Task A_store_is_a_singleton_and_pending_authorizations_stay_where_they_were()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseStore<OwnTokenStore>();
        await using var provider = services.BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<OwnTokenStore>(), provider.GetRequiredService<IOAuth2TokenStore>());
        Assert.IsType<InMemoryAuthorizationStore>(provider.GetRequiredService<IOAuth2AuthorizationStore>());
    }

    [Fact]
    public async Task A_store_of_both_kinds_serves_both()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseStore(static provider => new OwnStore(provider.GetRequiredService<TimeProvider>()));
        await using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<OwnStore>();
        Assert.Same(store, provider.GetRequiredService<IOAuth2TokenStore>());
        Assert.Same(store, provider.GetRequiredService<IOAuth2AuthorizationStore>());
        Assert.Throws<ArgumentNullException>(() => services.AddTypedOAuth().UseStore<OwnStore>(null!));
    }

    [Fact]
    public void A_store_that_is_named_by_its_interface_is_refused()
    {
        var builder = new ServiceCollection().AddTypedOAuth();
        Assert.Contains(
            "UseStore<MyStore>", Assert.Throws<ArgumentException>(() => builder.UseStore<IOAuth2TokenStore>()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            () => builder.UseStore<IOAuth2TokenStore>(static provider => new OwnStore(provider.GetRequiredService<TimeProvider>())));
    }

    private class OwnTokenStore(TimeProvider time) : IOAuth2TokenStore
    {
        private readonly InMemoryTokenStore _inner = new(time);

        public bool IsPersistent => false;

        public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
            _inner.ReadAsync(key, cancellationToken);

        public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
            _inner.TryWriteAsync(key, write, cancellationToken);

        public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
            _inner.TryDeleteAsync(key, expectedVersion, cancellationToken);

        public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
            OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) =>
            _inner.TryAcquireLeaseAsync(key, request, cancellationToken);

        public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
            OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
            _inner.ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);

        public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
            _inner.ListAsync(query, cancellationToken);
    }

    private sealed class OwnStore(TimeProvider time) : OwnTokenStore(time), IOAuth2AuthorizationStore
    {
        private readonly InMemoryAuthorizationStore _inner = new(time);

        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            _inner.AddAsync(record, limits, cancellationToken);

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => _inner.PeekAsync(handle, cancellationToken);

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => _inner.TakeAsync(handle, cancellationToken);
    }
}
