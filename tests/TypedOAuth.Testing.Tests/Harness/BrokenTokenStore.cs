namespace TypedOAuth.Testing.Tests.Harness;

/// <summary>A store in memory whose members a mutant can replace.</summary>
internal sealed class BrokenTokenStore : IOAuth2TokenStore
{
    public BrokenTokenStore(TimeProvider time)
    {
        Inner = new(time);
        Read = Inner.ReadAsync;
        Write = Inner.TryWriteAsync;
        Delete = Inner.TryDeleteAsync;
        Acquire = Inner.TryAcquireLeaseAsync;
        Release = Inner.ReleaseLeaseAsync;
        List = Inner.ListAsync;
    }

    /// <summary>The store that keeps every promise.</summary>
    public InMemoryTokenStore Inner { get; }

    public Func<OAuth2ConnectionKey, CancellationToken, ValueTask<OAuth2ReadResult>> Read { get; set; }

    public Func<OAuth2ConnectionKey, OAuth2RecordWrite, CancellationToken, ValueTask<OAuth2WriteResult>> Write { get; set; }

    public Func<OAuth2ConnectionKey, long, CancellationToken, ValueTask<OAuth2DeleteResult>> Delete { get; set; }

    public Func<OAuth2ConnectionKey, OAuth2LeaseRequest, CancellationToken, ValueTask<OAuth2LeaseResult>> Acquire { get; set; }

    public Func<OAuth2ConnectionKey, string, bool, CancellationToken, ValueTask<DateTimeOffset>> Release { get; set; }

    public Func<OAuth2ConnectionQuery, CancellationToken, ValueTask<OAuth2ConnectionPage>> List { get; set; }

    public bool IsPersistent => false;

    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) => Read(key, cancellationToken);

    public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) =>
        Write(key, write, cancellationToken);

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        Delete(key, expectedVersion, cancellationToken);

    public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) => Acquire(key, request, cancellationToken);

    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) => Release(key, owner, clearsMark, cancellationToken);

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) => List(query, cancellationToken);

    /// <summary>Changes each key that the store receives.</summary>
    public void ChangeKeys(Func<OAuth2ConnectionKey, OAuth2ConnectionKey> change)
    {
        Read = (key, token) => Inner.ReadAsync(change(key), token);
        Write = (key, write, token) => Inner.TryWriteAsync(change(key), write, token);
        Delete = (key, version, token) => Inner.TryDeleteAsync(change(key), version, token);
        Acquire = (key, request, token) => Inner.TryAcquireLeaseAsync(change(key), request, token);
        Release = (key, owner, clearsMark, token) => Inner.ReleaseLeaseAsync(change(key), owner, clearsMark, token);
        List = (query, token) => Inner.ListAsync(query with { Alias = change(new(query.Alias, "")).Alias }, token);
    }

    /// <summary>Changes each write, which can depend on the stored record.</summary>
    public void ChangeWrites(Func<OAuth2RecordWrite, OAuth2StoredRecord?, OAuth2RecordWrite> change) =>
        Write = (key, write, token) => Inner.TryWriteAsync(key, change(write, Find(key)), token);

    /// <summary>Changes each record that the store returns.</summary>
    public void ChangeRecords(Func<OAuth2ConnectionKey, OAuth2StoredRecord, OAuth2StoredRecord> change)
    {
        Read = async (key, token) =>
        {
            var result = await Inner.ReadAsync(key, token);
            return result with { Record = result.Record is { } record ? change(key, record) : null };
        };
        Acquire = async (key, request, token) =>
        {
            var result = await Inner.TryAcquireLeaseAsync(key, request, token);
            return result with { Record = result.Record is { } record ? change(key, record) : null };
        };
    }

    /// <summary>Changes each request for a lease, which can depend on the stored record.</summary>
    public void ChangeRequests(Func<OAuth2LeaseRequest, OAuth2StoredRecord?, OAuth2LeaseRequest> change) =>
        Acquire = (key, request, token) => Inner.TryAcquireLeaseAsync(key, change(request, Find(key)), token);

    /// <summary>Changes each result of a request for a lease.</summary>
    public void ChangeLeases(Func<OAuth2ConnectionKey, OAuth2LeaseRequest, OAuth2LeaseResult, OAuth2LeaseResult> change) =>
        Acquire = async (key, request, token) => change(key, request, await Inner.TryAcquireLeaseAsync(key, request, token));

    public void ChangeQueries(Func<OAuth2ConnectionQuery, OAuth2ConnectionQuery> change) =>
        List = (query, token) => Inner.ListAsync(change(query), token);

    public void ChangePages(Func<OAuth2ConnectionQuery, OAuth2ConnectionPage, OAuth2ConnectionPage> change) =>
        List = async (query, token) => change(query, await Inner.ListAsync(query, token));

    /// <summary>Returns the record that is stored now.</summary>
    public OAuth2StoredRecord? Find(OAuth2ConnectionKey key) => Inner.ReadAsync(key, default).AsTask().GetAwaiter().GetResult().Record;

    /// <summary>Writes a record whatever is stored.</summary>
    public async ValueTask<OAuth2WriteResult> OverwriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write)
    {
        while (true)
        {
            var result = await Inner.TryWriteAsync(key, write with { ExpectedVersion = Find(key)?.Version ?? 0, ExpectedMark = null }, default);
            if (result.Status != OAuth2WriteStatus.Conflict)
            {
                return result;
            }
        }
    }
}
