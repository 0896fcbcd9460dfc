using System.Collections.Concurrent;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that let two users have an account, or do not release a claim.</summary>
internal static class ClaimMutants
{
    public static readonly Mutant[] All =
    [
        new("Claims are ignored", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { AccountClaim = null }),
            "ClaimChecks.An_account_that_another_user_holds_is_refused",
            "ClaimChecks.Of_parallel_users_one_gets_the_account"),
        new("A rewrite releases the claim", static stores =>
            stores.Tokens.ChangeWrites(static (write, stored) => stored is null ? write : write with { AccountClaim = null }),
            "ClaimChecks.A_user_keeps_an_account_with_each_rewrite"),
        new("A claim outlives its record", static stores => KeepClaims(stores, keepsAfterDeletion: true),
            "ClaimChecks.An_account_is_free_after_a_deletion",
            "ClaimChecks.A_user_may_hold_an_account_through_several_connections"),
        new("A claim outlives a rewrite", static stores => KeepClaims(stores, keepsAfterDeletion: false),
            "ClaimChecks.An_account_is_free_after_a_rewrite_that_claims_another_or_none"),
        new("A deletion releases the claims of all connections of the user", static stores =>
            stores.Tokens.Delete = async (key, version, token) =>
            {
                var others = await stores.Tokens.Inner.ListAsync(new() { Alias = key.Alias, UserId = key.UserId, IncludesPayloads = true }, token);
                foreach (var other in others.Entries.Where(entry => entry.Key != key))
                {
                    var write = new OAuth2RecordWrite { Payload = other.Record.Payload, ExpectedVersion = other.Record.Version };
                    await stores.Tokens.Inner.TryWriteAsync(other.Key, write, token);
                }

                return await stores.Tokens.Inner.TryDeleteAsync(key, version, token);
            },
            "ClaimChecks.A_user_may_hold_an_account_through_several_connections"),
        new("All clients share their claims", static stores =>
        {
            var clients = new ConcurrentDictionary<string, string>();
            stores.Tokens.Write = (key, write, token) => write.AccountClaim is { } claim && clients.GetOrAdd(claim, key.Alias) != key.Alias
                ? new(new OAuth2WriteResult(OAuth2WriteStatus.AccountTaken, 0, stores.Time.GetUtcNow()))
                : stores.Tokens.Inner.TryWriteAsync(key, write, token);
        }, "ClaimChecks.Each_client_has_separate_claims"),
        new("Claims are folded to lower case", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { AccountClaim = write.AccountClaim?.ToLowerInvariant() }),
            "ClaimChecks.Accounts_and_users_are_told_apart_letter_by_letter"),
        new("Claims end at a NUL", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { AccountClaim = write.AccountClaim?.Split('\0')[0] }),
            "ClaimChecks.Accounts_and_users_are_told_apart_letter_by_letter"),
        new("No claim is a claim of an empty account", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { AccountClaim = write.AccountClaim ?? "" }),
            "ClaimChecks.Connections_without_a_claim_do_not_disturb_each_other"),
        new("A listing ignores the claim", static stores => stores.Tokens.ChangeQueries(static query => query with { AccountClaim = null }),
            "ClaimChecks.A_listing_finds_the_connection_that_holds_an_account"),
    ];

    /// <summary>Refuses an account to every user but the first one that claimed it.</summary>
    private static void KeepClaims(BrokenStores stores, bool keepsAfterDeletion)
    {
        var holders = new ConcurrentDictionary<(string, string), string>();
        stores.Tokens.Write = (key, write, token) =>
            write.AccountClaim is { } claim && holders.GetOrAdd((key.Alias, claim), key.UserId) != key.UserId
                ? new(new OAuth2WriteResult(OAuth2WriteStatus.AccountTaken, 0, stores.Time.GetUtcNow()))
                : stores.Tokens.Inner.TryWriteAsync(key, write, token);
        stores.Tokens.Delete = (key, version, token) =>
        {
            foreach (var (account, user) in holders)
            {
                if (!keepsAfterDeletion && user == key.UserId)
                {
                    holders.TryRemove(account, out _);
                }
            }

            return stores.Tokens.Inner.TryDeleteAsync(key, version, token);
        };
    }
}
