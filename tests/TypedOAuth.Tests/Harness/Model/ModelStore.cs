using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness.Model;

/// <summary>The store as one process sees it: every call waits for the explorer.</summary>
internal sealed class ModelStore(ModelProcess process, IOAuth2TokenStore inner) : IOAuth2TokenStore
{
    public bool IsPersistent => false;

    public async ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        await process.PassAsync("read").ConfigureAwait(false);
        return await inner.ReadAsync(key, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        await process.PassAsync("write").ConfigureAwait(false);
        return await inner.TryWriteAsync(key, write, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        await process.PassAsync(request.SentVersion == 0 ? "extend" : "acquire").ConfigureAwait(false);
        return await inner.TryAcquireLeaseAsync(key, request, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        await process.PassAsync("release").ConfigureAwait(false);
        return await inner.ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A refresh deletes nothing.");

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A refresh lists nothing.");
}
