namespace TypedOAuth.StoreConformance;

/// <summary>Checks the write of an owner that continues after its lease has ended.</summary>
/// <remarks>The write is accepted only if the mark names the version whose refresh token this owner sent.</remarks>
internal static class HealingChecks
{
    public static async Task A_write_that_expects_the_mark_is_accepted_for_another_version(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent));
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = rewritten });
        var healed = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent });
        var record = await store.ReadStoredAsync(StoreCalls.Key);
        Require.Bytes([3], record.Payload);
        Require.Equal(healed, record.Version);
        Require.Null(record.Mark);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(4, sent) with { ExpectedMark = sent });
    }

    public static async Task A_write_that_expects_the_mark_is_accepted_for_the_stored_version_too(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { ExpectedMark = version });
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, version) with { ExpectedMark = version });
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3) with { ExpectedMark = version });
    }

    public static async Task A_write_that_expects_no_record_is_accepted_if_the_mark_is_the_expected_one(IStoreFixture fixture)
    {
        var (sent, _) = await SendAndRewriteAsync(fixture);
        await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(3) with { ExpectedMark = sent });
        Require.Bytes([3], (await fixture.Tokens.ReadStoredAsync(StoreCalls.Key)).Payload);
    }

    public static async Task A_newer_authorization_is_not_overwritten(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture);
        var newer = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(9, rewritten));
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent });

        // The next request of another owner marks another version.
        await store.AcquireAsync(StoreCalls.Key, "c", TimeSpan.FromMinutes(1), newer);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent });
        Require.Bytes([9], (await store.ReadStoredAsync(StoreCalls.Key)).Payload);
    }

    public static async Task A_deleted_record_does_not_come_back(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, rewritten) = await SendAndRewriteAsync(fixture);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, rewritten, default)).IsDeleted);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent });
        Require.Null((await store.ReadAsync(StoreCalls.Key, default)).Record);
    }

    public static async Task A_healing_write_may_keep_the_mark(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, _) = await SendAndRewriteAsync(fixture);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(3, sent) with { ExpectedMark = sent, KeepsMark = true });
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(4, sent) with { ExpectedMark = sent });
    }

    public static async Task Of_parallel_healers_one_wins(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (sent, _) = await SendAndRewriteAsync(fixture);
        var results = await StoreCalls.InParallelAsync(
            16, async i => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write((byte)i, sent) with { ExpectedMark = sent }, default));
        Require.Single(results.Count(static result => result.Status == OAuth2WriteStatus.Written));
    }

    /// <summary>
    /// Lets one owner send a version's refresh token and stop, and another owner rewrite the record without clearing the mark.
    /// </summary>
    private static async Task<(long Sent, long Rewritten)> SendAndRewriteAsync(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var sent = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await store.AcquireAsync(StoreCalls.Key, "a", TimeSpan.FromMinutes(1), sent);
        await fixture.AdvanceAsync(TimeSpan.FromMinutes(1));
        await store.AcquireAsync(StoreCalls.Key, "b", TimeSpan.FromMinutes(1));
        return (sent, await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, sent) with { KeepsMark = true, LeaseOwner = "b" }));
    }
}
