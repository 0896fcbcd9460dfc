using TypedOAuth.PostgreSql.Tests.Harness;

namespace TypedOAuth.PostgreSql.Tests;

public sealed class PostgreSqlKeysTests(PostgresServer server)
{
    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("😀")]
    [InlineData("'; DROP TABLE oauth2_connections; --")]
    public async Task Ids_are_kept_beside_the_key_as_they_are(string id)
    {
        await using var store = StoreCalls.Open(await server.CreateSchemaAsync());
        var key = new OAuth2ConnectionKey("google", id, id);
        await store.WriteAsync(key, StoreCalls.Write(1) with { AccountClaim = id });
        foreach (var query in new OAuth2ConnectionQuery[] { new() { Alias = "google" }, new() { Alias = "google", UserId = id }, new() { Alias = "google", AccountClaim = id } })
        {
            Assert.Equal(key, Assert.Single((await store.ListAsync(query, default)).Entries).Key);
        }
    }

    [Fact]
    public async Task Ill_formed_ids_are_refused()
    {
        await using var store = StoreCalls.Open(await server.CreateSchemaAsync());
        foreach (var key in new OAuth2ConnectionKey[] { new("google", "\uD800"), new("google", "a", "b\uDC00") })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.ReadAsync(key, default));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.TryWriteAsync(key, StoreCalls.Write(1), default));
        }
    }

    [Fact]
    public void Keys_of_different_kinds_differ()
    {
        byte[][] keys =
        [
            PostgreSqlKeys.OfConnection(new("a", "b")), PostgreSqlKeys.OfOwner("a", "b"), PostgreSqlKeys.OfClaim("a", "b"),
            PostgreSqlKeys.OfConnection(new("a", "", "b")), PostgreSqlKeys.OfConnection(new("ab", "")), PostgreSqlKeys.OfConnection(new("", "ab")),
        ];
        Assert.Equal(keys.Length, keys.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void A_key_never_changes()
    {
        // Stored rows are found by these bytes.
        Assert.Equal("BF0F39609F2135B908AA0A04B644A681CF968A51F17B710A08B018186D59A838", Convert.ToHexString(PostgreSqlKeys.OfConnection(new("google", "ada", "1"))));
    }
}
