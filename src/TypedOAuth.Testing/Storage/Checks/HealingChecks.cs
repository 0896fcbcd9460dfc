using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks the write of an owner that continues after its lease has ended.</summary>
/// <remarks>The write is accepted only if the mark names the version whose refresh token this owner sent.</remarks>
internal static class HealingChecks
{
    public static async Task A_write_that_expects_the_mark_is_accepted_for_another_version(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent)).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = rewritten }).ConfigureAwait(false);
        var healed = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent }).ConfigureAwait(false);
        var record = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.Bytes([3], record.Payload);
        Require.Equal(healed, record.Version);
        Require.Null(record.Mark);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(4, sent) with { ExpectedMark = sent }).ConfigureAwait(false);
    }

    public static async Task A_write_that_expects_the_mark_is_accepted_for_the_stored_version_too(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { ExpectedMark = version }).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, version) with { ExpectedMark = version }).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3) with { ExpectedMark = version }).ConfigureAwait(false);
    }

    public static async Task A_write_that_expects_no_record_is_accepted_if_the_mark_is_the_expected_one(IStoreFixture fixture)
    {
        var (sent, _) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(3) with { ExpectedMark = sent }).ConfigureAwait(false);
        Require.Bytes([3], (await fixture.Tokens.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload);
    }

    public static async Task A_newer_authorization_is_not_overwritten(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        var newer = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(9, rewritten)).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent }).ConfigureAwait(false);

        // The next request of another owner marks another version.
        await store.AcquireAsync(StoreCalls.Key, "c", TimeSpan.FromMinutes(1), newer).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent }).ConfigureAwait(false);
        Require.Bytes([9], (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload);
    }

    public static async Task A_deleted_record_does_not_come_back(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, rewritten, default).ConfigureAwait(false)).IsDeleted);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent }).ConfigureAwait(false);
        Require.Null((await store.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false)).Record);
    }

    public static async Task A_healing_write_may_keep_the_mark(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, _) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent, KeepsMark = true })
            .ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(4, sent) with { ExpectedMark = sent }).ConfigureAwait(false);
    }

    public static async Task Of_parallel_healers_one_wins(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, _) = await SendAndRewriteAsync(fixture).ConfigureAwait(false);
        var results = await StoreCalls.InParallelAsync(
            16, i => store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write((byte)i, sent) with { ExpectedMark = sent }, default).AsTask())
            .ConfigureAwait(false);
        Require.Single(results.Count(static result => result.Status == OAuth2WriteStatus.Written));
    }

    /// <summary>
    /// Lets one owner mark a version and stop, and then another owner rewrite the record without clearing the mark.
    /// </summary>
    private static async Task<(long Sent, long Rewritten)> SendAndRewriteAsync(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var sent = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", TimeSpan.FromMinutes(1), sent).ConfigureAwait(false);
        await fixture.AdvanceAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "b", TimeSpan.FromMinutes(1)).ConfigureAwait(false);
        var rewrite = StoreCalls.Write(2, sent) with { KeepsMark = true, LeaseOwner = "b" };
        return (sent, await store.WriteAsync(StoreCalls.Key, rewrite).ConfigureAwait(false));
    }
}
