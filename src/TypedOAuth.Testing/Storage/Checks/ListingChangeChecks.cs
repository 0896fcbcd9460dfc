using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that a change during a listing neither repeats an entry nor omits an entry that existed the whole time.</summary>
internal static class ListingChangeChecks
{
    private const int Present = 40;

    private static readonly DateTimeOffset Due = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly OAuth2ConnectionQuery All = new() { Alias = "google", PageSize = 5 };
    private static readonly OAuth2ConnectionQuery DueOnly = All with { DueBefore = Due.AddDays(1) };

    public static Task Additions_between_pages_disturb_nothing(IStoreFixture fixture) => AddBetweenPagesAsync(fixture.Tokens, All);

    public static Task Additions_between_pages_of_due_connections_disturb_nothing(IStoreFixture fixture) =>
        AddBetweenPagesAsync(fixture.Tokens, DueOnly);

    public static Task Additions_during_a_listing_disturb_nothing(IStoreFixture fixture) => AddMeanwhileAsync(fixture.Tokens, All);

    public static Task Additions_while_due_connections_are_listed_disturb_nothing(IStoreFixture fixture) =>
        AddMeanwhileAsync(fixture.Tokens, DueOnly);

    public static Task Deletions_between_pages_disturb_nothing(IStoreFixture fixture) => DeleteBetweenPagesAsync(fixture.Tokens, All);

    public static Task Deletions_between_pages_of_due_connections_disturb_nothing(IStoreFixture fixture) =>
        DeleteBetweenPagesAsync(fixture.Tokens, DueOnly);

    public static Task Rewrites_between_pages_disturb_nothing(IStoreFixture fixture) => RewriteBetweenPagesAsync(fixture.Tokens, All);

    public static Task Rewrites_between_pages_of_due_connections_disturb_nothing(IStoreFixture fixture) =>
        RewriteBetweenPagesAsync(fixture.Tokens, DueOnly);

    private static async Task AddBetweenPagesAsync(IOAuth2TokenStore store, OAuth2ConnectionQuery query)
    {
        await FillAsync(store).ConfigureAwait(false);
        var listed = await store.ListAllAsync(query, async page =>
        {
            // Adds entries before, between and after the listed ones, in either order.
            await AddAsync(store, $"a-{page}", 0).ConfigureAwait(false);
            await AddAsync(store, $"user-{page * 5:D3}-b", page * 5).ConfigureAwait(false);
            await AddAsync(store, $"z-{page}", Present).ConfigureAwait(false);
        }).ConfigureAwait(false);
        RequireAllOnce(listed, static _ => true);
    }

    private static async Task AddMeanwhileAsync(IOAuth2TokenStore store, OAuth2ConnectionQuery query)
    {
        await FillAsync(store).ConfigureAwait(false);
        using var done = new CancellationTokenSource();
        var adding = Task.Run(async () =>
        {
            for (var i = 0; i < 300 && !done.IsCancellationRequested; i++)
            {
                await AddAsync(store, $"user-{i * 37 % Present:D3}-{i}", i * 37 % Present).ConfigureAwait(false);
            }
        });
        for (var round = 0; round < 3; round++)
        {
            RequireAllOnce(await store.ListAllAsync(query).ConfigureAwait(false), static _ => true);
        }

        await done.CancelAsync().ConfigureAwait(false);
        await adding.ConfigureAwait(false);
    }

    private static async Task DeleteBetweenPagesAsync(IOAuth2TokenStore store, OAuth2ConnectionQuery query)
    {
        await FillAsync(store).ConfigureAwait(false);
        var deleted = new HashSet<string>();

        // Deletes the last entry of each page, after which the next page begins, and an entry of a later page.
        var order = (await store.ListAllAsync(query).ConfigureAwait(false)).ConvertAll(static entry => entry.Key);
        var listed = await store.ListAllAsync(query, async page =>
        {
            foreach (var index in new[] { (page * 5) - 1, (page * 5) + 2 }.Where(static index => index < Present))
            {
                var version = (await store.ReadStoredAsync(order[index]).ConfigureAwait(false)).Version;
                Require.True((await store.TryDeleteAsync(order[index], version, default).ConfigureAwait(false)).IsDeleted);
                deleted.Add(order[index].UserId);
            }
        }).ConfigureAwait(false);
        RequireAllOnce(listed, user => !deleted.Contains(user));
    }

    private static async Task RewriteBetweenPagesAsync(IOAuth2TokenStore store, OAuth2ConnectionQuery query)
    {
        await FillAsync(store).ConfigureAwait(false);
        var listed = await store.ListAllAsync(query, async page =>
        {
            foreach (var i in new[] { 0, (page * 5) - 1, page * 5, Present - 1 }.Where(static i => i < Present))
            {
                var key = new OAuth2ConnectionKey("google", $"user-{i:D3}");
                var stored = await store.ReadStoredAsync(key).ConfigureAwait(false);
                await store.WriteAsync(key, StoreCalls.Write(2, stored.Version) with { DueAt = stored.DueAt }).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        RequireAllOnce(listed, static _ => true);
    }

    private static async Task FillAsync(IOAuth2TokenStore store)
    {
        for (var i = 0; i < Present; i++)
        {
            await AddAsync(store, $"user-{i:D3}", i).ConfigureAwait(false);
        }
    }

    private static Task<long> AddAsync(IOAuth2TokenStore store, string user, int minute) =>
        store.WriteAsync(new("google", user), StoreCalls.Write(1) with { DueAt = Due.AddMinutes(minute) });

    private static void RequireAllOnce(List<OAuth2ConnectionEntry> listed, Func<string, bool> isExpected)
    {
        Require.Equal(listed.Count, listed.Select(static entry => entry.Key).Distinct().Count(), "the number of connections that were listed");
        var users = listed.Select(static entry => entry.Key.UserId).ToHashSet();
        Require.Sequence([], Enumerable.Range(0, Present).Select(static i => $"user-{i:D3}").Where(isExpected).Where(user => !users.Contains(user)));
    }
}
