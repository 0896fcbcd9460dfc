using TypedOAuth.Generated;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Starts the sites of clients that declare one difference each.</summary>
internal static class OddSite
{
    /// <summary>Connects a user, and checks that the provider has refused nothing.</summary>
    public static async Task<TAuthData> ConnectAsync<TClient, TAuthData>(this ProviderSite<TClient, TAuthData> site)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        var data = await site.ConnectAsync("ann");
        Assert.Empty(site.Server.Refusals);
        Assert.NotNull(data);
        return data;
    }
}
