namespace TypedOAuth.StoreConformance;

/// <summary>Checks that only one user of a client can claim an account.</summary>
internal static class ClaimChecks
{
    private static readonly OAuth2ConnectionKey First = new("google", "user-1");
    private static readonly OAuth2ConnectionKey Second = new("google", "user-2");

    public static async Task An_account_that_another_user_holds_is_refused(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(First, Claim("ada"));
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken);
        await store.WriteRefusedAsync(Second with { Account = "ada" }, Claim("ada"), OAuth2WriteStatus.AccountTaken);

        var version = await store.WriteAsync(Second, Claim("grace"));
        await store.WriteRefusedAsync(Second, Claim("ada", version), OAuth2WriteStatus.AccountTaken);

        // The refused write has not removed the claim of the record.
        await store.WriteRefusedAsync(First with { UserId = "user-3" }, Claim("grace"), OAuth2WriteStatus.AccountTaken);
    }

    public static async Task A_user_keeps_an_account_with_each_rewrite(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(First, Claim("ada"));
        await store.WriteAsync(First, Claim("ada", version));
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken);
    }

    public static async Task An_account_is_free_after_a_deletion(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(First, Claim("ada"));
        Require.True((await store.TryDeleteAsync(First, version, default)).IsDeleted);
        await store.WriteAsync(Second, Claim("ada"));
        await store.WriteRefusedAsync(First, Claim("ada"), OAuth2WriteStatus.AccountTaken);
    }

    public static async Task An_account_is_free_after_a_rewrite_that_claims_another_or_none(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = await store.WriteAsync(First, Claim("ada"));
        var second = await store.WriteAsync(First, Claim("grace", first));
        await store.WriteAsync(Second, Claim("ada"));
        await store.WriteAsync(First, Claim(null, second));
        await store.WriteAsync(Second with { UserId = "user-3" }, Claim("grace"));
    }

    public static async Task A_user_may_hold_an_account_through_several_connections(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var former = await store.WriteAsync(First, Claim("ada"));
        var moved = await store.WriteAsync(First with { Account = "ada" }, Claim("ada"));
        Require.True((await store.TryDeleteAsync(First, former, default)).IsDeleted);
        await store.WriteRefusedAsync(Second, Claim("ada"), OAuth2WriteStatus.AccountTaken);
        Require.True((await store.TryDeleteAsync(First with { Account = "ada" }, moved, default)).IsDeleted);
        await store.WriteAsync(Second, Claim("ada"));
    }

    public static async Task Each_client_has_separate_claims(IStoreFixture fixture)
    {
        await fixture.Tokens.WriteAsync(First, Claim("ada"));
        await fixture.Tokens.WriteAsync(Second with { Alias = "github" }, Claim("ada"));
        await fixture.Tokens.WriteAsync(Second with { Alias = "GOOGLE" }, Claim("ada"));
    }

    public static async Task Accounts_and_users_are_told_apart_letter_by_letter(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        string[] accounts = ["ada", "Ada", "ada ", "", "Zoë", "Zoe\u0308", "a\0da", "a\0db", "'", "ada:ada"];
        for (var i = 0; i < accounts.Length; i++)
        {
            await store.WriteAsync(new("google", $"holder-{i}"), Claim(accounts[i]));
        }

        foreach (var user in new[] { "Holder-0", "holder-0 ", "holder-0\0" })
        {
            await store.WriteRefusedAsync(new("google", user), Claim("ada"), OAuth2WriteStatus.AccountTaken);
        }
    }

    public static async Task Connections_without_a_claim_do_not_disturb_each_other(IStoreFixture fixture)
    {
        await fixture.Tokens.WriteAsync(First, Claim(null));
        await fixture.Tokens.WriteAsync(Second, Claim(null));
    }

    public static async Task Of_parallel_users_one_gets_the_account(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var results = await StoreCalls.InParallelAsync(
            16, async i => await store.TryWriteAsync(new("google", $"user-{i}"), Claim("ada"), default));
        Require.Single(results.Count(static result => result.Status == OAuth2WriteStatus.Written));
        Require.Equal(15, results.Count(static result => result.Status == OAuth2WriteStatus.AccountTaken));
        Require.Single((await store.ListAllAsync(new() { Alias = "google" })).Count);
    }

    public static async Task A_listing_finds_the_connection_that_holds_an_account(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(First, Claim("ada"));
        await store.WriteAsync(Second, Claim("grace"));
        await store.WriteAsync(new("github", "user-3"), Claim("ada"));
        await store.WriteAsync(new("google", "user-4"), Claim(null));
        var query = new OAuth2ConnectionQuery { Alias = "google", AccountClaim = "ada" };
        Require.Sequence([First], (await store.ListAllAsync(query)).Select(static entry => entry.Key));
        Require.Equal(0, (await store.ListAllAsync(query with { AccountClaim = "absent" })).Count);
        Require.Equal(0, (await store.ListAllAsync(query with { UserId = "user-2" })).Count);
        Require.Equal(3, (await store.ListAllAsync(query with { AccountClaim = null })).Count);
    }

    private static OAuth2RecordWrite Claim(string? account, long expectedVersion = 0) =>
        StoreCalls.Write(1, expectedVersion) with { AccountClaim = account };
}
