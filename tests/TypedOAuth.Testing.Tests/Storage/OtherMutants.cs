namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores whose time stands still, and stores that ignore a cancellation.</summary>
internal static class OtherMutants
{
    private const string Times = "TimeChecks.Every_answer_carries_the_time_that_the_fixture_moves";
    private const string Tokens = "CancellationChecks.A_cancelled_call_on_connections_does_nothing";
    private const string Pending = "CancellationChecks.A_cancelled_call_on_pending_records_does_nothing";

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static readonly Mutant[] All =
    [
        new("A read has no time", static stores => stores.Tokens.Read = async (key, token) =>
            (await stores.Tokens.Inner.ReadAsync(key, token)) with { StoreTime = default }, Times),
        new("The time of reads stands still", static stores => stores.Tokens.Read = async (key, token) =>
            (await stores.Tokens.Inner.ReadAsync(key, token)) with { StoreTime = Start }, Times),
        new("The time of writes stands still", static stores => stores.Tokens.Write = async (key, write, token) =>
            (await stores.Tokens.Inner.TryWriteAsync(key, write, token)) with { StoreTime = Start }, Times),
        new("The time of deletions stands still", static stores => stores.Tokens.Delete = async (key, version, token) =>
            (await stores.Tokens.Inner.TryDeleteAsync(key, version, token)) with { StoreTime = Start }, Times),
        new("The time of requests for a lease stands still", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) => result with { StoreTime = Start }), Times),
        new("The time of releases stands still", static stores => stores.Tokens.Release = async (key, owner, clearsMark, token) =>
        {
            await stores.Tokens.Inner.ReleaseLeaseAsync(key, owner, clearsMark, token);
            return Start;
        }, Times),
        new("The time of listings stands still", static stores =>
            stores.Tokens.ChangePages(static (_, page) => page with { StoreTime = Start }), Times),
        new("The time of additions stands still", static stores => stores.Authorizations.Add = async (record, limits, token) =>
        {
            await stores.Authorizations.Inner.AddAsync(record, limits, token);
            return Start;
        }, Times),
        new("The time of a look stands still", static stores => stores.Authorizations.Peek = async (handle, token) =>
            (await stores.Authorizations.Inner.PeekAsync(handle, token)) with { StoreTime = Start }, Times),
        new("The time of taking stands still", static stores => stores.Authorizations.Take = async (handle, token) =>
            (await stores.Authorizations.Inner.TakeAsync(handle, token)) with { StoreTime = Start }, Times),
        new("A record does not say when it was written", static stores =>
            stores.Tokens.ChangeRecords(static (_, record) => record with { WrittenAt = null }), "TimeChecks.A_record_says_when_it_was_written"),
        new("A record was written when it is read", static stores =>
            stores.Tokens.ChangeRecords((_, record) => record with { WrittenAt = stores.Time.GetUtcNow() }), "TimeChecks.A_record_says_when_it_was_written"),
        new("A record has the time of the machine", static stores =>
            stores.Tokens.ChangeRecords(static (_, record) => record with { WrittenAt = DateTimeOffset.UnixEpoch }),
            "TimeChecks.A_record_says_when_it_was_written"),
        new("A cancelled read continues", static stores => stores.Tokens.Read = (key, _) => stores.Tokens.Inner.ReadAsync(key, default), Tokens),
        new("A cancelled write continues", static stores =>
            stores.Tokens.Write = (key, write, _) => stores.Tokens.Inner.TryWriteAsync(key, write, default), Tokens),
        new("A cancelled write writes and throws", static stores => stores.Tokens.Write = async (key, write, token) =>
        {
            var result = await stores.Tokens.Inner.TryWriteAsync(key, write, default);
            token.ThrowIfCancellationRequested();
            return result;
        }, Tokens),
        new("A cancelled deletion continues", static stores =>
            stores.Tokens.Delete = (key, version, _) => stores.Tokens.Inner.TryDeleteAsync(key, version, default), Tokens),
        new("A cancelled request for a lease continues", static stores =>
            stores.Tokens.Acquire = (key, request, _) => stores.Tokens.Inner.TryAcquireLeaseAsync(key, request, default), Tokens),
        new("A cancelled release continues", static stores =>
            stores.Tokens.Release = (key, owner, clearsMark, _) => stores.Tokens.Inner.ReleaseLeaseAsync(key, owner, clearsMark, default), Tokens),
        new("A cancelled listing continues", static stores => stores.Tokens.List = (query, _) => stores.Tokens.Inner.ListAsync(query, default), Tokens),
        new("A cancelled addition continues", static stores =>
            stores.Authorizations.Add = (record, limits, _) => stores.Authorizations.Inner.AddAsync(record, limits, default), Pending),
        new("A cancelled look continues", static stores =>
            stores.Authorizations.Peek = (handle, _) => stores.Authorizations.Inner.PeekAsync(handle, default), Pending),
        new("A cancelled taking continues", static stores =>
            stores.Authorizations.Take = (handle, _) => stores.Authorizations.Inner.TakeAsync(handle, default), Pending),
    ];
}
