using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>An empty store that records the keys that are read and deleted.</summary>
internal sealed class KeyStore : IOAuth2TokenStore
{
    private readonly InMemoryTokenStore _inner = new(TimeProvider.System);

    public ConcurrentQueue<OAuth2ConnectionKey> Keys { get; } = new();

    public bool IsPersistent => false;

    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        Keys.Enqueue(key);
        return _inner.ReadAsync(key, cancellationToken);
    }

    public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
        _inner.TryWriteAsync(key, write, cancellationToken);

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        _inner.TryDeleteAsync(key, expectedVersion, cancellationToken);

    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        Keys.Enqueue(key);
        return _inner.TryAcquireLeaseAsync(key, request, cancellationToken);
    }

    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
        _inner.ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        _inner.ListAsync(query, cancellationToken);
}
