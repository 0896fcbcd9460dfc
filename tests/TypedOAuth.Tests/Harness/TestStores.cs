using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>Changes a store without the client's knowledge.</summary>
internal static class TestStores
{
    /// <summary>Deletes the record of user "u", as another process does.</summary>
    public static async Task DeleteAsync(IOAuth2TokenStore store)
    {
        var key = new OAuth2ConnectionKey("test", "u");
        var stored = await store.ReadAsync(key, CancellationToken.None);
        Assert.True((await store.TryDeleteAsync(key, stored.Record!.Version, CancellationToken.None)).IsDeleted);
    }
}
