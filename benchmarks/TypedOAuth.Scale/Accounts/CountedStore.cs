using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Accounts;

/// <summary>Counts the calls of a store. Each call of the library's stores is one round trip, which their tests count on the wire.</summary>
internal sealed class CountedStore(IOAuth2TokenStore store) : IOAuth2TokenStore
{
    private int _calls;

    public bool IsPersistent => store.IsPersistent;

    /// <summary>Returns the number of calls since the last time, and begins again.</summary>
    public int TakeCalls() => Interlocked.Exchange(ref _calls, 0);

    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        Count().ReadAsync(key, cancellationToken);

    public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
        Count().TryWriteAsync(key, write, cancellationToken);

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        Count().TryDeleteAsync(key, expectedVersion, cancellationToken);

    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) =>
        Count().TryAcquireLeaseAsync(key, request, cancellationToken);

    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
        Count().ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        Count().ListAsync(query, cancellationToken);

    private IOAuth2TokenStore Count()
    {
        Interlocked.Increment(ref _calls);
        return store;
    }
}
