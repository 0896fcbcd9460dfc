namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that refuse the write of an owner whose lease has ended, or let it overwrite newer tokens.</summary>
internal static class HealingMutants
{
    public static readonly Mutant[] All =
    [
        new("The expected mark is ignored", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { ExpectedMark = null }),
            "HealingChecks.A_write_that_expects_the_mark_is_accepted_for_another_version"),
        new("A write that expects a mark needs the mark", static stores =>
            stores.Tokens.Write = (key, write, token) => write.ExpectedMark is { } mark && stores.Tokens.Find(key)?.Mark?.Version != mark
                ? new(new OAuth2WriteResult(OAuth2WriteStatus.Conflict, 0, stores.Time.GetUtcNow()))
                : stores.Tokens.Inner.TryWriteAsync(key, write, token),
            "HealingChecks.A_write_that_expects_the_mark_is_accepted_for_the_stored_version_too"),
        new("A write that expects no record ignores the mark", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { ExpectedMark = write.ExpectedVersion == 0 ? null : write.ExpectedMark }),
            "HealingChecks.A_write_that_expects_no_record_is_accepted_if_the_mark_is_the_expected_one"),
        new("A write that expects a mark is always accepted", static stores =>
            stores.Tokens.Write = (key, write, token) => write.ExpectedMark is null
                ? stores.Tokens.Inner.TryWriteAsync(key, write, token)
                : stores.Tokens.OverwriteAsync(key, write),
            "HealingChecks.A_newer_authorization_is_not_overwritten",
            "HealingChecks.A_deleted_record_does_not_come_back",
            "HealingChecks.Of_parallel_healers_one_wins"),
        new("A write that expects a mark clears it", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { KeepsMark = write.KeepsMark && write.ExpectedMark is null }),
            "HealingChecks.A_healing_write_may_keep_the_mark"),
    ];
}
