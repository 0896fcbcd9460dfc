using System.Buffers.Text;
using System.Text;
using Microsoft.Identity.Client;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>MSAL's cache in memory, with the same number of accounts and with tokens of the same length.</summary>
internal static class MsalAccounts
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    private static readonly string[] Scopes = ["api://app/read"];

    public static async Task<MemoryUse> MeasureAsync(int users, int warmUpUsers)
    {
        using var http = new HttpClient(new TokenPerCodeHandler(CreateAnswer));
        await AddAsync(CreateApplication(http), warmUpUsers);
        var application = CreateApplication(http);
        var before = MemoryUse.Measure();
        var last = await AddAsync(application, users);
        var growth = MemoryUse.Measure() - before;

        // For an entry that is no longer in the cache, MSAL would ask the token endpoint, which only answers codes.
        var silent = await application.AcquireTokenSilent(Scopes, last.Account).ExecuteAsync();
        return silent.AccessToken == last.AccessToken && silent.AuthenticationResultMetadata.TokenSource == TokenSource.Cache
            ? growth
            : throw new InvalidOperationException("MSAL's cache does not hold the last account.");
    }

    private static IConfidentialClientApplication CreateApplication(HttpClient http) =>
        ConfidentialClientApplicationBuilder.Create("66666666-7777-8888-9999-000000000000")
            .WithClientSecret("the-secret")
            .WithAuthority($"https://login.microsoftonline.com/{Tenant}", validateAuthority: false)
            .WithRedirectUri("https://app.example/callback")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new OneHttpClient(http))
            .Build();

    private static async Task<AuthenticationResult> AddAsync(IConfidentialClientApplication application, int users)
    {
        AuthenticationResult? last = null;
        for (var user = 0; user < users; user++)
        {
            var userId = CachedConnections.GetUserId(user);
            last = await application.AcquireTokenByAuthorizationCode(Scopes, userId).ExecuteAsync();
            if (last.AccessToken != CachedConnections.GetToken(userId, CachedConnections.AccessTokenLength))
            {
                throw new InvalidOperationException($"MSAL has another token for {userId}.");
            }
        }

        return last!;
    }

    private static string CreateAnswer(string userId)
    {
        var clientInfo = Encode($$"""{"uid":"{{userId}}","utid":"{{Tenant}}"}""");
        var identity = Encode($$"""{"oid":"{{userId}}","sub":"{{userId}}","tid":"{{Tenant}}","preferred_username":"{{userId}}"}""");
        return $$"""
            {"access_token":"{{CachedConnections.GetToken(userId, CachedConnections.AccessTokenLength)}}",
             "refresh_token":"{{CachedConnections.GetToken(userId, CachedConnections.RefreshTokenLength)}}",
             "token_type":"Bearer","expires_in":86400,"scope":"{{Scopes[0]}}","client_info":"{{clientInfo}}",
             "id_token":"{{Encode("""{"alg":"none"}""")}}.{{identity}}."}
            """;
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private sealed class OneHttpClient(HttpClient client) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => client;
    }
}
