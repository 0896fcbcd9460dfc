using System.Collections.Concurrent;
using System.Globalization;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that list connections twice, not at all, or in another order.</summary>
internal static class ListingMutants
{
    public static readonly Mutant[] All =
    [
        new("A listing ends after one page", static stores => stores.Tokens.ChangePages(static (_, page) => page with { ContinuationToken = null }),
            "ListingChecks.Listing_gives_each_connection_of_a_client_once"),
        new("A listing ignores the client", static stores => stores.Tokens.List = async (query, token) =>
            (await stores.Tokens.Inner.ListAsync(query with { Alias = "google" }, token)),
            "ListingChecks.Listing_gives_each_connection_of_a_client_once"),
        new("Each page is reversed", static stores => stores.Tokens.ChangePages(static (_, page) => page with { Entries = [.. page.Entries.Reverse()] }),
            "ListingChecks.The_order_is_the_same_whatever_the_size_of_the_pages",
            "ListingChecks.Due_connections_are_listed_earliest_first",
            "ListingChecks.A_users_connections_that_are_due_can_be_listed"),
        new("A full page is never the last", static stores =>
            stores.Tokens.ChangePages(static (query, page) => page.ContinuationToken is null && page.Entries.Count == query.PageSize
                ? page with { ContinuationToken = string.Create(CultureInfo.InvariantCulture, $"0:{long.MaxValue}") }
                : page),
            "ListingChecks.The_last_page_says_that_it_is_the_last"),
        new("A page without entries is accepted", static stores =>
            stores.Tokens.ChangeQueries(static query => query with { PageSize = Math.Max(1, query.PageSize) }),
            "ListingChecks.A_page_that_could_have_no_entry_is_refused"),
        new("An unknown continuation token begins the listing again", static stores => stores.Tokens.List = async (query, token) =>
        {
            try
            {
                return await stores.Tokens.Inner.ListAsync(query, token);
            }
            catch (ArgumentException) when (query.ContinuationToken is not null)
            {
                return await stores.Tokens.Inner.ListAsync(query with { ContinuationToken = null }, token);
            }
        }, "ListingChecks.A_continuation_token_of_another_origin_is_refused"),
        new("The filter by user finds one account", static stores =>
            stores.Tokens.ChangePages(static (query, page) => query.UserId is null ? page : page with { Entries = [.. page.Entries.Take(1)] }),
            "ListingChecks.Listing_a_user_gives_all_accounts_of_that_user"),
        new("The filter by user is ignored", static stores => stores.Tokens.ChangeQueries(static query => query with { UserId = null }),
            "ListingChecks.Listing_a_user_gives_all_accounts_of_that_user",
            "ListingChecks.A_users_connections_that_are_due_can_be_listed"),
        new("A due date that is equal is listed", static stores =>
            stores.Tokens.ChangeQueries(static query => query with { DueBefore = query.DueBefore?.AddTicks(1) }),
            "ListingChecks.Due_connections_are_listed_earliest_first"),
        new("A page begins after all connections with the same due date", static stores =>
            stores.Tokens.ChangePages(static (query, page) => page.ContinuationToken is { } token && query.DueBefore is not null
                ? page with { ContinuationToken = string.Create(CultureInfo.InvariantCulture, $"{token.Split(':')[0]}:{long.MaxValue}") }
                : page),
            "ListingChecks.Connections_that_are_due_at_once_are_listed_once_each"),
        new("A rewrite does not change the listings", static stores =>
        {
            var first = new ConcurrentDictionary<OAuth2ConnectionKey, (DateTimeOffset? Due, string? Claim)>();
            stores.Tokens.Write = (key, write, token) =>
            {
                var (due, claim) = first.GetOrAdd(key, (write.DueAt, write.AccountClaim));
                return stores.Tokens.Inner.TryWriteAsync(key, write with { DueAt = due, AccountClaim = claim }, token);
            };
        }, "ListingChecks.A_change_shows_in_every_listing"),
        new("A deleted connection is still listed", static stores =>
        {
            var deleted = new ConcurrentDictionary<OAuth2ConnectionKey, OAuth2StoredRecord>();
            stores.Tokens.Delete = (key, version, token) =>
            {
                deleted[key] = stores.Tokens.Find(key)!;
                return stores.Tokens.Inner.TryDeleteAsync(key, version, token);
            };
            stores.Tokens.ChangePages((_, page) => page with
            {
                Entries = [.. page.Entries, .. deleted.Select(static entry => new OAuth2ConnectionEntry(entry.Key, entry.Value))],
            });
        }, "ListingChecks.A_change_shows_in_every_listing"),
        new("Each entry has its payload", static stores => stores.Tokens.ChangeQueries(static query => query with { IncludesPayloads = true }),
            "ListingChecks.An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks"),
        new("No entry has its payload", static stores => stores.Tokens.ChangeQueries(static query => query with { IncludesPayloads = false }),
            "ListingChecks.An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks"),
        new("An entry has no mark", static stores => stores.Tokens.ChangePages(static (_, page) => page with
        {
            Entries = [.. page.Entries.Select(static entry => entry with { Record = entry.Record with { Mark = null } })],
        }), "ListingChecks.An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks"),
        new("Pages count the entries before them", CountEntries,
            "ListingChangeChecks.Additions_between_pages_disturb_nothing",
            "ListingChangeChecks.Additions_between_pages_of_due_connections_disturb_nothing",
            "ListingChangeChecks.Deletions_between_pages_disturb_nothing",
            "ListingChangeChecks.Deletions_between_pages_of_due_connections_disturb_nothing"),
        new("A page begins with the last entry of the page before", RepeatLastEntry,
            "ListingChangeChecks.Additions_during_a_listing_disturb_nothing",
            "ListingChangeChecks.Additions_while_due_connections_are_listed_disturb_nothing"),
        new("A rewrite moves a connection to the end", static stores => stores.Tokens.Write = async (key, write, token) =>
        {
            var isRewrite = write.ExpectedVersion != 0 && (await stores.Tokens.Inner.TryDeleteAsync(key, write.ExpectedVersion, token)).IsDeleted;
            return await stores.Tokens.Inner.TryWriteAsync(key, isRewrite ? write with { ExpectedVersion = 0 } : write, token);
        },
            "ListingChangeChecks.Rewrites_between_pages_disturb_nothing",
            "ListingChangeChecks.Rewrites_between_pages_of_due_connections_disturb_nothing"),
    ];

    private static void CountEntries(BrokenStores stores) => stores.Tokens.List = async (query, token) =>
    {
        var all = await stores.Tokens.Inner.ListAsync(query with { ContinuationToken = null, PageSize = int.MaxValue }, token);
        var ordered = query.DueBefore is null ? all.Entries.OrderBy(static entry => entry.Key.UserId, StringComparer.Ordinal).ToList() : [.. all.Entries];
        var start = int.Parse(query.ContinuationToken ?? "0", CultureInfo.InvariantCulture);
        var next = start + query.PageSize;
        return new(
            [.. ordered.Skip(start).Take(query.PageSize)], next < ordered.Count ? next.ToString(CultureInfo.InvariantCulture) : null, all.StoreTime);
    };

    private static void RepeatLastEntry(BrokenStores stores)
    {
        var last = new ConcurrentDictionary<string, OAuth2ConnectionEntry>();
        stores.Tokens.ChangePages((query, page) =>
        {
            if (page.ContinuationToken is { } next)
            {
                last[next] = page.Entries[^1];
            }

            return query.ContinuationToken is { } token ? page with { Entries = [last[token], .. page.Entries.Skip(1)] } : page;
        });
    }
}
