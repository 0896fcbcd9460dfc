using TypedOAuth.Storage;

namespace TypedOAuth.TestSupport;

/// <summary>A store whose writes fail a given number of times, and which runs a test's code between operations.</summary>
internal sealed class FlakyStore(IOAuth2TokenStore inner) : IOAuth2TokenStore
{
    private int _failingWrites;
    private int _failedWrites;
    private int _lostAnswers;
    private int _failingReads;
    private int _failingReleases;

    public int FailedWrites => Volatile.Read(ref _failedWrites);

    public int FailingWrites
    {
        set => Volatile.Write(ref _failingWrites, value);
    }

    /// <summary>The number of following writes that reach the store, but whose answers are lost. They count as failed.</summary>
    public int LostAnswers
    {
        set => Volatile.Write(ref _lostAnswers, value);
    }

    /// <summary>The number of following reads and lists that fail.</summary>
    public int FailingReads
    {
        set => Volatile.Write(ref _failingReads, value);
    }

    /// <summary>The number of following releases of leases that fail.</summary>
    public int FailingReleases
    {
        set => Volatile.Write(ref _failingReleases, value);
    }

    /// <summary>Creates the exception of a failing write.</summary>
    public Func<Exception> CreateFailure { get; set; } = static () => new IOException("The disk is full.");

    /// <summary>Runs before each write.</summary>
    public Func<ValueTask> BeforeWrite { get; set; } = static () => default;

    /// <summary>Runs before each attempt to take a lease.</summary>
    public Func<ValueTask> BeforeLease { get; set; } = static () => default;

    /// <summary>Runs after each attempt to take a lease. An exception means that the answer is lost.</summary>
    public Func<ValueTask> AfterLease { get; set; } = static () => default;

    public bool IsPersistent { get; init; } = inner.IsPersistent;

    public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref _failingReads) >= 0 ? throw CreateFailure() : inner.ReadAsync(key, cancellationToken);

    public async ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        await BeforeWrite();
        if (Interlocked.Decrement(ref _failingWrites) >= 0)
        {
            Interlocked.Increment(ref _failedWrites);
            throw CreateFailure();
        }

        var result = await inner.TryWriteAsync(key, write, cancellationToken);
        if (Interlocked.Decrement(ref _lostAnswers) >= 0)
        {
            Interlocked.Increment(ref _failedWrites);
            throw CreateFailure();
        }

        return result;
    }

    public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) =>
        inner.TryDeleteAsync(key, expectedVersion, cancellationToken);

    public async ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        await BeforeLease();
        var result = await inner.TryAcquireLeaseAsync(key, request, cancellationToken);
        await AfterLease();
        return result;
    }

    public ValueTask<DateTimeOffset> ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref _failingReleases) >= 0 ? throw CreateFailure() : inner.ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref _failingReads) >= 0 ? throw CreateFailure() : inner.ListAsync(query, cancellationToken);
}
