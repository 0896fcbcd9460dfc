using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that only one user of a client can claim an account.</summary>
internal static class ClaimChecks
{
    private static readonly OAuth2ConnectionKey First = new("google", "user-1");
    private static readonly OAuth2ConnectionKey Second = new("google", "user-2");

    public static async Task An_account_that_another_user_holds_is_refused(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
        await store.WriteRefusedAsync(Second with { Account = "ada" }, Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);

        var version = await store.WriteAsync(Second, Claim("grace")).ConfigureAwait(false);
        await store.WriteRefusedAsync(Second, Claim("ada", version), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);

        // The refused write has not removed the claim of the record.
        await store.WriteRefusedAsync(First with { UserId = "user-3" }, Claim("grace"), OAuth2WriteStatus.AccountTaken)
            .ConfigureAwait(false);
    }

    public static async Task A_user_keeps_an_account_with_each_rewrite(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        await store.WriteAsync(First, Claim("ada", version)).ConfigureAwait(false);
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
    }

    public static async Task An_account_is_free_after_a_deletion(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(First, version, default).ConfigureAwait(false)).IsDeleted);
        await store.WriteAsync(Second, Claim("ada")).ConfigureAwait(false);
        await store.WriteRefusedAsync(First, Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
    }

    public static async Task An_account_is_free_after_a_rewrite_that_claims_another_or_none(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        var second = await store.WriteAsync(First, Claim("grace", first)).ConfigureAwait(false);
        await store.WriteAsync(Second, Claim("ada")).ConfigureAwait(false);
        await store.WriteAsync(First, Claim(null, second)).ConfigureAwait(false);
        await store.WriteAsync(Second with { UserId = "user-3" }, Claim("grace")).ConfigureAwait(false);
    }

    public static async Task A_user_may_hold_an_account_through_several_connections(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var former = await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        var moved = await store.WriteAsync(First with { Account = "ada" }, Claim("ada")).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(First, former, default).ConfigureAwait(false)).IsDeleted);
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(First with { Account = "ada" }, moved, default).ConfigureAwait(false)).IsDeleted);
        await store.WriteAsync(Second, Claim("ada")).ConfigureAwait(false);
    }

    public static async Task Each_client_has_separate_claims(IStoreFixture fixture)
    {
        await fixture.Tokens.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        await fixture.Tokens.WriteAsync(Second with { Alias = "github" }, Claim("ada")).ConfigureAwait(false);
        await fixture.Tokens.WriteAsync(Second with { Alias = "GOOGLE" }, Claim("ada")).ConfigureAwait(false);
    }

    public static async Task Accounts_and_users_are_told_apart_letter_by_letter(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        string[] accounts = ["ada", "Ada", "ada ", "", "Zoë", "Zoe\u0308", "a\0da", "a\0db", "'", "ada:ada"];
        for (var i = 0; i < accounts.Length; i++)
        {
            await store.WriteAsync(new("google", $"holder-{i}"), Claim(accounts[i])).ConfigureAwait(false);
        }

        foreach (var user in new[] { "Holder-0", "holder-0 ", "holder-0\0" })
        {
            await store.WriteRefusedAsync(new("google", user), Claim("ada"), OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
        }
    }

    public static async Task Connections_without_a_claim_do_not_disturb_each_other(IStoreFixture fixture)
    {
        await fixture.Tokens.WriteAsync(First, Claim(null)).ConfigureAwait(false);
        await fixture.Tokens.WriteAsync(Second, Claim(null)).ConfigureAwait(false);
    }

    public static async Task Of_parallel_users_one_gets_the_account(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var results = await StoreCalls.InParallelAsync(
            16, i => store.TryWriteAsync(new("google", $"user-{i}"), Claim("ada"), default).AsTask()).ConfigureAwait(false);
        Require.Single(results.Count(static result => result.Status == OAuth2WriteStatus.Written));
        Require.Equal(15, results.Count(static result => result.Status == OAuth2WriteStatus.AccountTaken));
        Require.Single((await store.ListAllAsync(new() { Alias = "google" }).ConfigureAwait(false)).Count);
    }

    public static async Task A_listing_finds_the_connection_that_holds_an_account(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(First, Claim("ada")).ConfigureAwait(false);
        await store.WriteAsync(Second, Claim("grace")).ConfigureAwait(false);
        await store.WriteAsync(new("github", "user-3"), Claim("ada")).ConfigureAwait(false);
        await store.WriteAsync(new("google", "user-4"), Claim(null)).ConfigureAwait(false);
        var query = new OAuth2ConnectionQuery { Alias = "google", AccountClaim = "ada" };
        Require.Sequence([First], (await store.ListAllAsync(query).ConfigureAwait(false)).Select(static entry => entry.Key));
        Require.Equal(0, (await store.ListAllAsync(query with { AccountClaim = "absent" }).ConfigureAwait(false)).Count);
        Require.Equal(0, (await store.ListAllAsync(query with { UserId = "user-2" }).ConfigureAwait(false)).Count);
        Require.Equal(3, (await store.ListAllAsync(query with { AccountClaim = null }).ConfigureAwait(false)).Count);
    }

    private static OAuth2RecordWrite Claim(string? account, long expectedVersion = 0) =>
        StoreCalls.Write(1, expectedVersion) with { AccountClaim = account };
}
