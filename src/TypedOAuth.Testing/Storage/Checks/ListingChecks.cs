using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks the entries of a listing, their order, and its pages.</summary>
internal static class ListingChecks
{
    private static readonly DateTimeOffset Due = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task Listing_gives_each_connection_of_a_client_once(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var keys = await FillAsync(store, 1200).ConfigureAwait(false);
        await store.WriteAsync(new("github", "stranger"), StoreCalls.Write(1)).ConfigureAwait(false);
        var listed = await store.ListAllAsync(new() { Alias = "google" }).ConfigureAwait(false);
        Require.Equal(1200, listed.Count);
        Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(keys));
        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "absent" }).ConfigureAwait(false)).Count);
    }

    public static async Task The_order_is_the_same_whatever_the_size_of_the_pages(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await FillAsync(store, 60).ConfigureAwait(false);
        var order = (await store.ListAllAsync(new() { Alias = "google" }).ConfigureAwait(false)).ConvertAll(static entry => entry.Key);
        foreach (var size in new[] { 1, 7, 30, 59, 60, 61, int.MaxValue })
        {
            var listed = await store.ListAllAsync(new() { Alias = "google", PageSize = size }).ConfigureAwait(false);
            Require.Sequence(order, listed.Select(static entry => entry.Key));
        }
    }

    public static async Task The_last_page_says_that_it_is_the_last(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await FillAsync(store, 4).ConfigureAwait(false);
        var first = await store.ListAsync(new() { Alias = "google", PageSize = 2 }, default).ConfigureAwait(false);
        var query = new OAuth2ConnectionQuery { Alias = "google", PageSize = 2, ContinuationToken = Require.NotNull(first.ContinuationToken) };
        var second = await store.ListAsync(query, default).ConfigureAwait(false);
        Require.Equal(2, second.Entries.Count);
        Require.Null(second.ContinuationToken);
        Require.Null((await store.ListAsync(new() { Alias = "google", PageSize = 4 }, default).ConfigureAwait(false)).ContinuationToken);
        Require.Null((await store.ListAsync(new() { Alias = "absent" }, default).ConfigureAwait(false)).ContinuationToken);
    }

    public static async Task A_page_that_could_have_no_entry_is_refused(IStoreFixture fixture)
    {
        await Require.ThrowsAsync<ArgumentException>(() => fixture.Tokens.ListAsync(new() { Alias = "google", PageSize = 0 }, default).AsTask())
            .ConfigureAwait(false);
        await Require.ThrowsAsync<ArgumentException>(() => fixture.Tokens.ListAsync(new() { Alias = "google", PageSize = -1 }, default).AsTask())
            .ConfigureAwait(false);
    }

    public static async Task A_continuation_token_of_another_origin_is_refused(IStoreFixture fixture)
    {
        await FillAsync(fixture.Tokens, 4).ConfigureAwait(false);
        foreach (var token in new[] { "not a token", "\u2603", "-", new string('x', 5000) })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", ContinuationToken = token };
            await Require.ThrowsAsync<ArgumentException>(() => fixture.Tokens.ListAsync(query, default).AsTask()).ConfigureAwait(false);
        }
    }

    public static async Task Listing_a_user_gives_all_accounts_of_that_user(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        OAuth2ConnectionKey[] own = [new("google", "ada"), new("google", "ada", "1"), new("google", "ada", "2"), new("google", "ada", "3")];
        foreach (var key in own.Append(new("google", "Ada")).Append(new("google", "ad", "a1")).Append(new("github", "ada")))
        {
            await store.WriteAsync(key, StoreCalls.Write(1)).ConfigureAwait(false);
        }

        foreach (var size in new[] { 1, 3, 500 })
        {
            var listed = await store.ListAllAsync(new() { Alias = "google", UserId = "ada", PageSize = size }).ConfigureAwait(false);
            Require.Equal(own.Length, listed.Count);
            Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(own));
        }

        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "google", UserId = "" }).ConfigureAwait(false)).Count);
    }

    public static async Task Due_connections_are_listed_earliest_first(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var minutes = new[] { 5, 1, 9, 3, 7, 2, 8, 4, 6, 0 };
        foreach (var minute in minutes)
        {
            await store.WriteAsync(new("google", $"user-{minute}"), DueAt(Due.AddMinutes(minute))).ConfigureAwait(false);
        }

        await store.WriteAsync(new("google", "never"), StoreCalls.Write(1)).ConfigureAwait(false);
        await store.WriteAsync(new("github", "stranger"), DueAt(Due)).ConfigureAwait(false);
        foreach (var size in new[] { 1, 3, 500 })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", DueBefore = Due.AddMinutes(7), PageSize = size };
            var listed = await store.ListAllAsync(query).ConfigureAwait(false);
            Require.Sequence(Enumerable.Range(0, 7).Select(static minute => $"user-{minute}"), listed.Select(static entry => entry.Key.UserId));
        }

        Require.Equal(11, (await store.ListAllAsync(new() { Alias = "google" }).ConfigureAwait(false)).Count);
        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "google", DueBefore = Due }).ConfigureAwait(false)).Count);
    }

    public static async Task A_change_shows_in_every_listing(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        OAuth2ConnectionQuery[] queries =
        [
            new() { Alias = "google" },
            new() { Alias = "google", UserId = "user-1" },
            new() { Alias = "google", DueBefore = Due.AddHours(1) },
            new() { Alias = "google", AccountClaim = "ada" },
        ];
        var write = DueAt(Due) with { AccountClaim = "ada" };
        var first = await store.WriteAsync(StoreCalls.Key, write).ConfigureAwait(false);
        await RequireListedAsync(1, 1, 1, 1).ConfigureAwait(false);
        var later = write with { ExpectedVersion = first, DueAt = Due.AddHours(2), AccountClaim = "grace" };
        var second = await store.WriteAsync(StoreCalls.Key, later).ConfigureAwait(false);
        await RequireListedAsync(1, 1, 0, 0).ConfigureAwait(false);
        var third = await store.WriteAsync(StoreCalls.Key, write with { ExpectedVersion = second }).ConfigureAwait(false);
        await RequireListedAsync(1, 1, 1, 1).ConfigureAwait(false);
        var fourth = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1, third)).ConfigureAwait(false);
        await RequireListedAsync(1, 1, 0, 0).ConfigureAwait(false);
        var fifth = await store.WriteAsync(StoreCalls.Key, write with { ExpectedVersion = fourth }).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, fifth, default).ConfigureAwait(false)).IsDeleted);
        await RequireListedAsync(0, 0, 0, 0).ConfigureAwait(false);

        async Task RequireListedAsync(params int[] counts)
        {
            for (var i = 0; i < queries.Length; i++)
            {
                var listed = await store.ListAllAsync(queries[i]).ConfigureAwait(false);
                Require.Equal(counts[i], listed.Count, $"the number of connections that query {i} lists");
            }
        }
    }

    public static async Task Connections_that_are_due_at_once_are_listed_once_each(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var keys = await FillAsync(store, 25, Due).ConfigureAwait(false);
        foreach (var size in new[] { 1, 4, 25 })
        {
            var listed = await store.ListAllAsync(new() { Alias = "google", DueBefore = Due.AddSeconds(1), PageSize = size })
                .ConfigureAwait(false);
            Require.Equal(keys.Count, listed.Count);
            Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(keys));
        }
    }

    public static async Task A_users_connections_that_are_due_can_be_listed(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(new("google", "ada", "late"), DueAt(Due.AddMinutes(2))).ConfigureAwait(false);
        await store.WriteAsync(new("google", "ada", "early"), DueAt(Due)).ConfigureAwait(false);
        await store.WriteAsync(new("google", "ada", "later"), DueAt(Due.AddMinutes(9))).ConfigureAwait(false);
        await store.WriteAsync(new("google", "grace"), DueAt(Due)).ConfigureAwait(false);
        foreach (var size in new[] { 1, 500 })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", UserId = "ada", DueBefore = Due.AddMinutes(5), PageSize = size };
            Require.Sequence(["early", "late"], (await store.ListAllAsync(query).ConfigureAwait(false)).Select(static entry => entry.Key.Account));
        }
    }

    public static async Task An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write([1, 2, 3]) with { ExpiresAt = Due.AddHours(1), DueAt = Due })
            .ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long, version).ConfigureAwait(false);
        var stored = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.NotNull(stored.Mark);
        foreach (var dueBefore in new DateTimeOffset?[] { null, Due.AddHours(1) })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", DueBefore = dueBefore };
            var plain = (await store.ListAllAsync(query).ConfigureAwait(false)).Single();
            Require.Equal(StoreCalls.Key, plain.Key);
            Require.SameRecord(stored with { Payload = default }, plain.Record);
            Require.SameRecord(stored, (await store.ListAllAsync(query with { IncludesPayloads = true }).ConfigureAwait(false)).Single().Record);
        }
    }

    private static async Task<List<OAuth2ConnectionKey>> FillAsync(IOAuth2TokenStore store, int count, DateTimeOffset? dueAt = null)
    {
        // The keys are not in the order of their names, and some users have several accounts.
        var keys = Enumerable.Range(0, count).Select(i => i * 7919 % count)
            .Select(static i => new OAuth2ConnectionKey("google", $"user-{i / 2:D5}", i % 2 == 0 ? "" : "second")).ToList();
        foreach (var key in keys)
        {
            await store.WriteAsync(key, StoreCalls.Write(1) with { DueAt = dueAt }).ConfigureAwait(false);
        }

        return keys;
    }

    private static OAuth2RecordWrite DueAt(DateTimeOffset dueAt) => StoreCalls.Write(1) with { DueAt = dueAt };
}
