using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Shortens the calls that most checks make.</summary>
internal static class StoreCalls
{
    /// <summary>A connection for checks that need only one.</summary>
    public static readonly OAuth2ConnectionKey Key = new("google", "user-1");

    /// <summary>A lease's length for checks that do not wait for its end; longer than a check on a slow machine.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public static OAuth2RecordWrite Write(byte content, long expectedVersion = 0) => Write([content], expectedVersion);

    public static OAuth2RecordWrite Write(byte[] payload, long expectedVersion = 0) =>
        new() { Payload = payload, ExpectedVersion = expectedVersion };

    /// <summary>Writes a record that must be accepted, and returns its version.</summary>
    public static async Task<long> WriteAsync(this IOAuth2TokenStore store, OAuth2ConnectionKey key, OAuth2RecordWrite write)
    {
        var result = await store.TryWriteAsync(key, write, default).ConfigureAwait(false);
        Require.Equal(OAuth2WriteStatus.Written, result.Status);
        Require.True(result.Version > 0);
        return result.Version;
    }

    /// <summary>Tries a write that the store must refuse without a change.</summary>
    public static async Task WriteRefusedAsync(
        this IOAuth2TokenStore store, OAuth2ConnectionKey key, OAuth2RecordWrite write, OAuth2WriteStatus status = OAuth2WriteStatus.Conflict)
    {
        var before = (await store.ReadAsync(key, default).ConfigureAwait(false)).Record;
        var result = await store.TryWriteAsync(key, write, default).ConfigureAwait(false);
        Require.Equal(status, result.Status);
        Require.Equal(0, result.Version);
        Require.SameRecord(before, (await store.ReadAsync(key, default).ConfigureAwait(false)).Record);
    }

    public static async Task<OAuth2StoredRecord> ReadStoredAsync(this IOAuth2TokenStore store, OAuth2ConnectionKey key) =>
        Require.NotNull((await store.ReadAsync(key, default).ConfigureAwait(false)).Record);

    public static async Task<OAuth2LeaseResult> TryAcquireAsync(
        this IOAuth2TokenStore store, OAuth2ConnectionKey key, string owner, TimeSpan duration, long sentVersion = 0, bool replacesMark = false) =>
        await store.TryAcquireLeaseAsync(
            key, new() { Owner = owner, Duration = duration, SentVersion = sentVersion, ReplacesMark = replacesMark }, default).ConfigureAwait(false);

    /// <summary>Takes a lease that must be free.</summary>
    public static async Task<OAuth2LeaseResult> AcquireAsync(
        this IOAuth2TokenStore store, OAuth2ConnectionKey key, string owner, TimeSpan duration, long sentVersion = 0, bool replacesMark = false)
    {
        var result = await store.TryAcquireAsync(key, owner, duration, sentVersion, replacesMark).ConfigureAwait(false);
        Require.True(result.IsAcquired);
        Require.True(result.Fence > 0);
        return result;
    }

    /// <summary>Lists all pages.</summary>
    public static async Task<List<OAuth2ConnectionEntry>> ListAllAsync(
        this IOAuth2TokenStore store, OAuth2ConnectionQuery query, Func<int, Task>? afterPage = null)
    {
        var entries = new List<OAuth2ConnectionEntry>();
        for (var pages = 1; ; pages++)
        {
            var page = await store.ListAsync(query, default).ConfigureAwait(false);
            Require.True(page.Entries.Count <= query.PageSize);
            entries.AddRange(page.Entries);
            if (page.ContinuationToken is null)
            {
                return entries;
            }

            query = query with { ContinuationToken = page.ContinuationToken };
            if (afterPage is not null)
            {
                await afterPage(pages).ConfigureAwait(false);
            }
        }
    }

    public static OAuth2PendingRecord Pending(string handle, TimeSpan lifetime, byte[]? payload = null, OAuth2ConnectionKey? owner = null) =>
        new() { Handle = handle, Owner = owner ?? Key, Payload = payload ?? [1, 2, 3], Lifetime = lifetime };

    public static async Task<bool> HasPendingAsync(this IOAuth2AuthorizationStore store, string handle) =>
        (await store.PeekAsync(handle, default).ConfigureAwait(false)).Payload is not null;

    /// <summary>Runs calls at the same time, each on a thread of the pool.</summary>
    public static Task<T[]> InParallelAsync<T>(int count, Func<int, Task<T>> call) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => call(i))));
}
