namespace TypedOAuth.Testing.Tests.Harness;

/// <summary>A store in memory whose members a mutant can replace.</summary>
internal sealed class BrokenAuthorizationStore : IOAuth2AuthorizationStore
{
    private int _count;

    public BrokenAuthorizationStore(TimeProvider time)
    {
        Inner = new(time);
        Add = Inner.AddAsync;
        Peek = Inner.PeekAsync;
        Take = Inner.TakeAsync;
        Count = () => throw new NotSupportedException("A check that counts has a mutant that counts.");
    }

    /// <summary>The store that keeps every promise.</summary>
    public InMemoryAuthorizationStore Inner { get; }

    public Func<OAuth2PendingRecord, OAuth2PendingLimits, CancellationToken, ValueTask<DateTimeOffset>> Add { get; set; }

    public Func<string, CancellationToken, ValueTask<OAuth2PendingResult>> Peek { get; set; }

    public Func<string, CancellationToken, ValueTask<OAuth2PendingResult>> Take { get; set; }

    public Func<long> Count { get; set; }

    public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
        Add(record, limits, cancellationToken);

    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => Peek(handle, cancellationToken);

    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => Take(handle, cancellationToken);

    public void ChangeRecords(Func<OAuth2PendingRecord, OAuth2PendingRecord> change) =>
        Add = (record, limits, token) => Inner.AddAsync(change(record), limits, token);

    public void ChangeLimits(Func<OAuth2PendingLimits, OAuth2PendingLimits> change) =>
        Add = (record, limits, token) => Inner.AddAsync(record, change(limits), token);

    public void ChangeHandles(Func<string, string> change)
    {
        Add = (record, limits, token) => Inner.AddAsync(record with { Handle = change(record.Handle) }, limits, token);
        Peek = (handle, token) => Inner.PeekAsync(change(handle), token);
        Take = (handle, token) => Inner.TakeAsync(change(handle), token);
    }

    /// <summary>Counts each record that was ever added.</summary>
    public void CountAdditions()
    {
        Add = (record, limits, token) =>
        {
            Interlocked.Increment(ref _count);
            return Inner.AddAsync(record, limits, token);
        };
        Count = () => _count;
    }
}
