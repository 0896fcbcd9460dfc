using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.StoreConformance;

/// <summary>What every token store has to do.</summary>
public abstract class TokenStoreConformance
{
    private static readonly OAuth2ConnectionKey Key = new("google", "user-1");

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Creates an empty store that uses <see cref="Time"/>.</summary>
    protected abstract IOAuth2TokenStore CreateStore();

    [Fact]
    public async Task What_was_written_is_read_until_it_is_deleted()
    {
        var store = CreateStore();
        Assert.Null(await store.ReadAsync(Key, default));
        var expiry = Time.GetUtcNow().AddMinutes(5);
        var version = await store.TryWriteAsync(Key, Bytes(1, 2, 3), expiry, 0, default);
        Assert.True(version > 0);
        var stored = await store.ReadAsync(Key, default);
        Assert.Equal(new byte[] { 1, 2, 3 }, stored!.Payload.ToArray());
        Assert.Equal(version, stored.Version);
        Assert.Equal(expiry, stored.ExpiresAt);
        Assert.True(await store.DeleteAsync(Key, default));
        Assert.False(await store.DeleteAsync(Key, default));
        Assert.Null(await store.ReadAsync(Key, default));
    }

    [Fact]
    public async Task A_write_needs_the_version_that_is_stored()
    {
        var store = CreateStore();
        Assert.Null(await store.TryWriteAsync(Key, Bytes(1), null, 7, default));
        var first = await store.TryWriteAsync(Key, Bytes(1), null, 0, default);
        Assert.Null(await store.TryWriteAsync(Key, Bytes(2), null, 0, default));
        var second = await store.TryWriteAsync(Key, Bytes(2), null, first!.Value, default);
        Assert.NotEqual(first, second);
        Assert.Null(await store.TryWriteAsync(Key, Bytes(3), null, first.Value, default));
        Assert.Equal(new byte[] { 2 }, (await store.ReadAsync(Key, default))!.Payload.ToArray());
    }

    [Fact]
    public async Task Of_parallel_writers_one_wins_each_version()
    {
        var store = CreateStore();
        await store.TryWriteAsync(Key, BitConverter.GetBytes(0), null, 0, default);
        const int Writers = 8;
        const int Increments = 25;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < Increments;)
            {
                var stored = await store.ReadAsync(Key, default);
                var next = BitConverter.GetBytes(BitConverter.ToInt32(stored!.Payload.Span) + 1);
                done += await store.TryWriteAsync(Key, next, null, stored.Version, default) is null ? 0 : 1;
            }
        })));
        Assert.Equal(Writers * Increments, BitConverter.ToInt32((await store.ReadAsync(Key, default))!.Payload.Span));
    }

    [Fact]
    public async Task A_version_never_comes_again_not_even_after_a_deletion()
    {
        var store = CreateStore();
        var seen = new HashSet<long>();
        for (var i = 0; i < 5; i++)
        {
            Assert.True(seen.Add((await store.TryWriteAsync(Key, Bytes(1), null, 0, default))!.Value));
            await store.DeleteAsync(Key, default);
        }

        foreach (var old in seen)
        {
            Assert.Null(await store.TryWriteAsync(Key, Bytes(2), null, old, default));
        }
    }

    [Fact]
    public async Task A_lease_has_one_holder_until_it_is_released_or_over()
    {
        var store = CreateStore();
        var minute = TimeSpan.FromMinutes(1);
        Assert.True(await store.TryAcquireLeaseAsync(Key, "a", minute, default));
        Assert.False(await store.TryAcquireLeaseAsync(Key, "b", minute, default));
        Assert.True(await store.TryAcquireLeaseAsync(Key with { UserId = "user-2" }, "b", minute, default));
        await store.ReleaseLeaseAsync(Key, "b", default);
        Assert.False(await store.TryAcquireLeaseAsync(Key, "b", minute, default));
        Time.Advance(TimeSpan.FromSeconds(45));
        Assert.True(await store.TryAcquireLeaseAsync(Key, "a", minute, default));
        Time.Advance(TimeSpan.FromSeconds(45));
        Assert.False(await store.TryAcquireLeaseAsync(Key, "b", minute, default));
        Time.Advance(TimeSpan.FromSeconds(15));
        Assert.True(await store.TryAcquireLeaseAsync(Key, "b", minute, default));
        await store.ReleaseLeaseAsync(Key, "a", default);
        Assert.False(await store.TryAcquireLeaseAsync(Key, "a", minute, default));
        await store.ReleaseLeaseAsync(Key, "b", default);
        Assert.True(await store.TryAcquireLeaseAsync(Key, "a", minute, default));
    }

    [Fact]
    public async Task Of_parallel_takers_one_gets_the_lease()
    {
        var store = CreateStore();
        var takers = Enumerable.Range(0, 32).Select(i =>
            Task.Run(async () => await store.TryAcquireLeaseAsync(Key, $"owner-{i}", TimeSpan.FromMinutes(1), default)));
        Assert.Single(await Task.WhenAll(takers), static isTaken => isTaken);
    }

    [Fact]
    public async Task Listing_gives_each_user_of_a_client_once_in_order()
    {
        var store = CreateStore();
        var users = Enumerable.Range(0, 1200).Select(static i => $"user-{i * 7919 % 1200:D5}").ToList();
        foreach (var user in users)
        {
            await store.TryWriteAsync(new("google", user), Bytes(1), null, 0, default);
        }

        await store.TryWriteAsync(new("github", "stranger"), Bytes(1), null, 0, default);
        var listed = new List<string>();
        await foreach (var key in store.ListAsync("google", default))
        {
            listed.Add(key.UserId);
        }

        Assert.Equal(users.Order(StringComparer.Ordinal), listed);
    }

    [Theory]
    [InlineData("User-1")]
    [InlineData("user-1 ")]
    [InlineData("'; DROP TABLE oauth2_tokens; --")]
    [InlineData("Zoë 名前 😀")]
    [InlineData("user\0one")]
    public async Task Users_are_told_apart_letter_by_letter(string user)
    {
        var store = CreateStore();
        await store.TryWriteAsync(Key, Bytes(1), null, 0, default);
        Assert.Null(await store.ReadAsync(Key with { UserId = user }, default));
        Assert.NotNull(await store.TryWriteAsync(Key with { UserId = user }, Bytes(2), null, 0, default));
        Assert.Equal(new byte[] { 2 }, (await store.ReadAsync(Key with { UserId = user }, default))!.Payload.ToArray());
        Assert.Null(await store.ReadAsync(new("GOOGLE", Key.UserId), default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1024 * 1024)]
    public async Task A_payload_is_kept_whatever_its_size_and_its_writers_buffer(int size)
    {
        var store = CreateStore();
        var payload = new byte[size];
        new Random(42).NextBytes(payload);
        var buffer = payload.ToArray();
        await store.TryWriteAsync(Key, buffer, null, 0, default);
        Array.Clear(buffer);
        Assert.Equal(payload, (await store.ReadAsync(Key, default))!.Payload.ToArray());
    }

    [Fact]
    public async Task A_call_that_is_cancelled_does_nothing()
    {
        var store = CreateStore();
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.TryWriteAsync(Key, Bytes(1), null, 0, cancelled));
        Assert.Null(await store.ReadAsync(Key, default));
    }

    private static byte[] Bytes(params byte[] bytes) => bytes;
}
