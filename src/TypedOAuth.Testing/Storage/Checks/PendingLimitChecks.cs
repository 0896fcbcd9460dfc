using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>
/// Checks that an owner's pending records stay within the limits: the oldest are removed, and other owners lose no records.
/// </summary>
internal static class PendingLimitChecks
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private static readonly OAuth2PendingLimits Three = new(MaxRecords: 3, MaxBytes: long.MaxValue);
    private static readonly OAuth2PendingLimits TenBytes = new(MaxRecords: int.MaxValue, MaxBytes: 10);

    private static readonly OAuth2ConnectionKey[] Others =
    [
        StoreCalls.Key with { UserId = "USER-1" },
        StoreCalls.Key with { UserId = "user-2" },
        StoreCalls.Key with { Alias = "github" },
        new("", ""),
    ];

    public static async Task An_owner_keeps_the_newest_records_up_to_the_number(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await AddToOthersAsync(store).ConfigureAwait(false);
        for (var i = 0; i < 10; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), Three, default).ConfigureAwait(false);
            Require.True(await store.HasPendingAsync($"h{i}").ConfigureAwait(false));
        }

        await RequirePendingAsync(store, 10, static i => i >= 7).ConfigureAwait(false);
        await RequireOthersAsync(store).ConfigureAwait(false);
    }

    public static async Task An_owner_keeps_the_newest_records_up_to_the_bytes(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await AddToOthersAsync(store).ConfigureAwait(false);
        for (var i = 0; i < 6; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime, new byte[3]), TenBytes, default).ConfigureAwait(false);
        }

        await RequirePendingAsync(store, 6, static i => i >= 3).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h6", Lifetime, new byte[7]), TenBytes, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 7, static i => i >= 5).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h7", Lifetime, new byte[10]), TenBytes, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 8, static i => i >= 7).ConfigureAwait(false);
        await RequireOthersAsync(store).ConfigureAwait(false);
    }

    public static async Task The_new_record_stays_however_large_it_is(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h0", Lifetime, new byte[3]), TenBytes, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h1", Lifetime, new byte[100]), TenBytes, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 2, static i => i == 1).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h2", Lifetime, new byte[100]), new(MaxRecords: 1, MaxBytes: 0), default)
            .ConfigureAwait(false);
        await RequirePendingAsync(store, 3, static i => i == 2).ConfigureAwait(false);
        Require.NotNull((await store.TakeAsync("h2", default).ConfigureAwait(false)).Payload);
    }

    public static async Task A_flood_of_one_owner_stays_within_the_limits_and_costs_no_other_owner_a_record(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await AddToOthersAsync(store).ConfigureAwait(false);
        for (var i = 0; i < 300; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime, new byte[1024]), new(MaxRecords: 50, MaxBytes: 10 * 1024), default)
                .ConfigureAwait(false);
            var count = await fixture.CountPendingAsync().ConfigureAwait(false);
            Require.True(count <= Others.Length + 10, "An owner has at most as many records as its limit of bytes allows.");
        }

        await RequirePendingAsync(store, 300, static i => i >= 290).ConfigureAwait(false);
        await RequireOthersAsync(store).ConfigureAwait(false);
    }

    public static async Task Both_limits_hold(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        var limits = new OAuth2PendingLimits(MaxRecords: 2, MaxBytes: 10);
        await store.AddAsync(StoreCalls.Pending("h0", Lifetime, new byte[1]), limits, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h1", Lifetime, new byte[1]), limits, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h2", Lifetime, new byte[1]), limits, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 3, static i => i >= 1).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h3", Lifetime, new byte[10]), limits, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 4, static i => i == 3).ConfigureAwait(false);
    }

    public static async Task A_record_that_was_taken_makes_room(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        for (var i = 0; i < 3; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), Three, default).ConfigureAwait(false);
        }

        Require.NotNull((await store.TakeAsync("h1", default).ConfigureAwait(false)).Payload);
        await store.AddAsync(StoreCalls.Pending("h3", Lifetime), Three, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 4, static i => i != 1).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h4", Lifetime), Three, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 5, static i => i >= 2).ConfigureAwait(false);
    }

    public static async Task A_record_that_has_expired_makes_room(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await AddManyAsync("before").ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h0", Lifetime * 10), Three, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h1", Lifetime), Three, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h2", Lifetime), Three, default).ConfigureAwait(false);
        await AddManyAsync("after").ConfigureAwait(false);
        await fixture.AdvanceAsync(Lifetime).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h3", Lifetime), Three, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h4", Lifetime), Three, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 5, static i => i is 0 or 3 or 4).ConfigureAwait(false);

        // A store may remove expired records in small batches. Many other records ensure that the owner's limit does not depend on these batches.
        async Task AddManyAsync(string name)
        {
            for (var i = 0; i < 50; i++)
            {
                await store.AddAsync(StoreCalls.Pending($"{name}{i}", Lifetime * 10, owner: Others[0]), OAuth2PendingLimits.None, default)
                    .ConfigureAwait(false);
            }
        }
    }

    public static async Task Limits_are_those_of_the_addition(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        for (var i = 0; i < 20; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        }

        await RequirePendingAsync(store, 20, static _ => true).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("h20", Lifetime), Three, default).ConfigureAwait(false);
        await RequirePendingAsync(store, 21, static i => i >= 18).ConfigureAwait(false);
    }

    public static async Task Parallel_additions_stay_within_the_limits(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await AddToOthersAsync(store).ConfigureAwait(false);
        await StoreCalls.InParallelAsync(16, i => store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), Three, default).AsTask())
            .ConfigureAwait(false);
        var kept = 0;
        for (var i = 0; i < 16; i++)
        {
            kept += await store.HasPendingAsync($"h{i}").ConfigureAwait(false) ? 1 : 0;
        }

        Require.Equal(3, kept);
        await RequireOthersAsync(store).ConfigureAwait(false);
    }

    private static async Task AddToOthersAsync(IOAuth2AuthorizationStore store)
    {
        for (var i = 0; i < Others.Length; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"other-{i}", Lifetime, new byte[50], Others[i]), OAuth2PendingLimits.None, default)
                .ConfigureAwait(false);
        }
    }

    private static async Task RequireOthersAsync(IOAuth2AuthorizationStore store)
    {
        for (var i = 0; i < Others.Length; i++)
        {
            Require.True(await store.HasPendingAsync($"other-{i}").ConfigureAwait(false));
        }
    }

    private static async Task RequirePendingAsync(IOAuth2AuthorizationStore store, int added, Func<int, bool> isExpected)
    {
        for (var i = 0; i < added; i++)
        {
            Require.Equal(isExpected(i), await store.HasPendingAsync($"h{i}").ConfigureAwait(false), $"whether record {i} of {added} is pending");
        }
    }
}
