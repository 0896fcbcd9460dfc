using System.Collections.Concurrent;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>Notes each call of a store, and can stop before a deletion as a killed process does.</summary>
internal sealed class CountingStore(IOAuth2TokenStore store) : IOAuth2TokenStore
{
    private readonly ConcurrentQueue<string> _calls = new();

    /// <summary>The names of the calls since the last <see cref="Clear"/>.</summary>
    public IReadOnlyList<string> Calls => [.. _calls];

    /// <summary>Whether deletions fail.</summary>
    public bool FailsToDelete { get; set; }

    public bool IsPersistent => store.IsPersistent;

    public void Clear() => _calls.Clear();

    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        Note("read").ReadAsync(key, cancellationToken);

    public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
        Note("write").TryWriteAsync(key, write, cancellationToken);

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        FailsToDelete ? throw new IOException("The process was killed.") : Note("delete").TryDeleteAsync(key, expectedVersion, cancellationToken);

    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) =>
        Note("lease").TryAcquireLeaseAsync(key, request, cancellationToken);

    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
        Note("release").ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        Note("list").ListAsync(query, cancellationToken);

    private IOAuth2TokenStore Note(string call)
    {
        _calls.Enqueue(call);
        return store;
    }
}
