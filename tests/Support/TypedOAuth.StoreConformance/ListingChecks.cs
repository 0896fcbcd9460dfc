namespace TypedOAuth.StoreConformance;

/// <summary>Checks the entries of a listing, their order, and its pages.</summary>
internal static class ListingChecks
{
    private static readonly DateTimeOffset Due = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task Listing_gives_each_connection_of_a_client_once(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var keys = await FillAsync(store, 1200);
        await store.WriteAsync(new("github", "stranger"), StoreCalls.Write(1));
        var listed = await store.ListAllAsync(new() { Alias = "google" });
        Require.Equal(1200, listed.Count);
        Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(keys));
        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "absent" })).Count);
    }

    public static async Task The_order_is_the_same_whatever_the_size_of_the_pages(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await FillAsync(store, 60);
        var order = (await store.ListAllAsync(new() { Alias = "google" })).ConvertAll(static entry => entry.Key);
        foreach (var size in new[] { 1, 7, 30, 59, 60, 61, int.MaxValue })
        {
            Require.Sequence(order, (await store.ListAllAsync(new() { Alias = "google", PageSize = size })).Select(static entry => entry.Key));
        }
    }

    public static async Task The_last_page_says_that_it_is_the_last(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await FillAsync(store, 4);
        var first = await store.ListAsync(new() { Alias = "google", PageSize = 2 }, default);
        var query = new OAuth2ConnectionQuery { Alias = "google", PageSize = 2, ContinuationToken = Require.NotNull(first.ContinuationToken) };
        var second = await store.ListAsync(query, default);
        Require.Equal(2, second.Entries.Count);
        Require.Null(second.ContinuationToken);
        Require.Null((await store.ListAsync(new() { Alias = "google", PageSize = 4 }, default)).ContinuationToken);
        Require.Null((await store.ListAsync(new() { Alias = "absent" }, default)).ContinuationToken);
    }

    public static async Task A_page_that_could_have_no_entry_is_refused(IStoreFixture fixture)
    {
        await Require.ThrowsAsync<ArgumentException>(async () => await fixture.Tokens.ListAsync(new() { Alias = "google", PageSize = 0 }, default));
        await Require.ThrowsAsync<ArgumentException>(async () => await fixture.Tokens.ListAsync(new() { Alias = "google", PageSize = -1 }, default));
    }

    public static async Task Listing_a_user_gives_all_accounts_of_that_user(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        OAuth2ConnectionKey[] own = [new("google", "ada"), new("google", "ada", "1"), new("google", "ada", "2"), new("google", "ada", "3")];
        foreach (var key in own.Append(new("google", "Ada")).Append(new("google", "ad", "a1")).Append(new("github", "ada")))
        {
            await store.WriteAsync(key, StoreCalls.Write(1));
        }

        foreach (var size in new[] { 1, 3, 500 })
        {
            var listed = await store.ListAllAsync(new() { Alias = "google", UserId = "ada", PageSize = size });
            Require.Equal(own.Length, listed.Count);
            Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(own));
        }

        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "google", UserId = "" })).Count);
    }

    public static async Task Due_connections_are_listed_earliest_first(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var minutes = new[] { 5, 1, 9, 3, 7, 2, 8, 4, 6, 0 };
        foreach (var minute in minutes)
        {
            await store.WriteAsync(new("google", $"user-{minute}"), DueAt(Due.AddMinutes(minute)));
        }

        await store.WriteAsync(new("google", "never"), StoreCalls.Write(1));
        await store.WriteAsync(new("github", "stranger"), DueAt(Due));
        foreach (var size in new[] { 1, 3, 500 })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", DueBefore = Due.AddMinutes(7), PageSize = size };
            var listed = await store.ListAllAsync(query);
            Require.Sequence(Enumerable.Range(0, 7).Select(static minute => $"user-{minute}"), listed.Select(static entry => entry.Key.UserId));
        }

        Require.Equal(11, (await store.ListAllAsync(new() { Alias = "google" })).Count);
        Require.Equal(0, (await store.ListAllAsync(new() { Alias = "google", DueBefore = Due })).Count);
    }

    public static async Task Connections_that_are_due_at_once_are_listed_once_each(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var keys = await FillAsync(store, 25, Due);
        foreach (var size in new[] { 1, 4, 25 })
        {
            var listed = await store.ListAllAsync(new() { Alias = "google", DueBefore = Due.AddSeconds(1), PageSize = size });
            Require.Equal(keys.Count, listed.Count);
            Require.True(listed.Select(static entry => entry.Key).ToHashSet().SetEquals(keys));
        }
    }

    public static async Task A_users_connections_that_are_due_can_be_listed(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteAsync(new("google", "ada", "late"), DueAt(Due.AddMinutes(2)));
        await store.WriteAsync(new("google", "ada", "early"), DueAt(Due));
        await store.WriteAsync(new("google", "ada", "later"), DueAt(Due.AddMinutes(9)));
        await store.WriteAsync(new("google", "grace"), DueAt(Due));
        foreach (var size in new[] { 1, 500 })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", UserId = "ada", DueBefore = Due.AddMinutes(5), PageSize = size };
            Require.Sequence(["early", "late"], (await store.ListAllAsync(query)).Select(static entry => entry.Key.Account));
        }
    }

    public static async Task An_entry_is_the_record_and_has_its_payload_only_if_the_query_asks(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write([1, 2, 3]) with { ExpiresAt = Due.AddHours(1), DueAt = Due });
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long, version);
        var stored = await store.ReadStoredAsync(StoreCalls.Key);
        Require.NotNull(stored.Mark);
        foreach (var dueBefore in new DateTimeOffset?[] { null, Due.AddHours(1) })
        {
            var query = new OAuth2ConnectionQuery { Alias = "google", DueBefore = dueBefore };
            var plain = (await store.ListAllAsync(query)).Single();
            Require.Equal(StoreCalls.Key, plain.Key);
            Require.SameRecord(stored with { Payload = default }, plain.Record);
            Require.SameRecord(stored, (await store.ListAllAsync(query with { IncludesPayloads = true })).Single().Record);
        }
    }

    private static async Task<List<OAuth2ConnectionKey>> FillAsync(IOAuth2TokenStore store, int count, DateTimeOffset? dueAt = null)
    {
        // The keys are not in the order of their names, and some users have several accounts.
        var keys = Enumerable.Range(0, count).Select(i => i * 7919 % count)
            .Select(static i => new OAuth2ConnectionKey("google", $"user-{i / 2:D5}", i % 2 == 0 ? "" : "second")).ToList();
        foreach (var key in keys)
        {
            await store.WriteAsync(key, StoreCalls.Write(1) with { DueAt = dueAt });
        }

        return keys;
    }

    private static OAuth2RecordWrite DueAt(DateTimeOffset dueAt) => StoreCalls.Write(1) with { DueAt = dueAt };
}
