using System.Buffers.Text;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders.Distributed;
using TypedOAuth.Machines;
using TypedOAuth.Scale.Million;

namespace TypedOAuth.Scale;

/// <summary>Gets a token that another process has stored in Redis, with MSAL's distributed cache and with TypedOAuth.</summary>
internal static class PeerRow
{
    private const int Users = 1000;
    private const int Reads = 5000;
    private const string Tenant = "5f4bbd5a-9e6f-4b57-a2cc-3e6b1bd9a0f1";
    private const string ClientId = "0d9c6f3b-94c7-4c5a-8f83-0f4a1f6c2b11";

    private static readonly string[] Scopes = ["https://graph.microsoft.com/Files.Read"];

    public static async Task RunAsync()
    {
        var report = new Report("peer");
        if (MachineStore.FindObstacle(StoreKind.Redis) is { } obstacle)
        {
            report.Line(obstacle);
            return;
        }

        await using var server = await MachineStore.StartAsync(StoreKind.Redis, isDurable: false);
        await using var filled = FilledStore.Create(server);
        await using var services = StoredClient.CreateServices(
            server.Keys, builder => builder.UseRedis(server.Connection), static options => (options.CacheDuration, options.CacheCapacity) = (TimeSpan.Zero, 1));
        await filled.FillAsync(0, Users, await StoredClient.CreateEncoderAsync(services));
        var client = services.GetRequiredService<StoredClient>();
        var (plain, plainAccounts) = await CreateAsync(server.Connection, encrypts: false);
        var (encrypted, encryptedAccounts) = await CreateAsync(server.Connection, encrypts: true);
        var (own, msal, msalEncrypted) = (new Samples(), new Samples(), new Samples());
        var random = new Random(1);
        for (var i = -500; i < Reads; i++)
        {
            if (i == 0)
            {
                (own, msal, msalEncrypted) = (new(), new(), new());
            }

            var user = random.Next(Users);
            await own.AddAsync(async () => await client.GetAccessTokenForUserAsync(StoredClient.UserOf(user)));
            await msal.AddAsync(async () => await plain.AcquireTokenSilent(Scopes, plainAccounts[user]).ExecuteAsync());
            await msalEncrypted.AddAsync(async () => await encrypted.AcquireTokenSilent(Scopes, encryptedAccounts[user]).ExecuteAsync());
        }

        var last = await plain.AcquireTokenSilent(Scopes, plainAccounts[0]).ExecuteAsync();
        if (last.AuthenticationResultMetadata is not { TokenSource: TokenSource.Cache, CacheLevel: Microsoft.Identity.Client.Cache.CacheLevel.L2Cache })
        {
            throw new InvalidOperationException($"MSAL did not read Redis, but {last.AuthenticationResultMetadata.CacheLevel}.");
        }

        report.Line("Times are p50 / p99 in microseconds; no side keeps tokens in memory between calls.");
        report.Line();
        report.Header("", "time", "ratio of p50");
        report.Cells("TypedOAuth, `GetAccessTokenForUserAsync`, protected with Data Protection", $"{own}", "1.00");
        report.Cells("MSAL, `AcquireTokenSilent`, cache with `Encrypt = true` (Data Protection)", $"{msalEncrypted}", Report.Format(msalEncrypted.Median / own.Median, "F2"));
        report.Cells("MSAL, `AcquireTokenSilent`, cache in plain text (its default)", $"{msal}", Report.Format(msal.Median / own.Median, "F2"));
        await report.SaveAsync();
    }

    private static async Task<(IConfidentialClientApplication Application, IAccount[] Accounts)> CreateAsync(string redis, bool encrypts)
    {
        using var http = new Answers();
        var application = ConfidentialClientApplicationBuilder.Create(ClientId)
            .WithClientSecret("a-secret-of-a-test")
            .WithAuthority($"https://login.microsoftonline.com/{Tenant}")
            .WithRedirectUri("https://app.example.org/signin")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        application.AddDistributedTokenCache(services =>
        {
            services.AddDataProtection();
            services.AddStackExchangeRedisCache(options => (options.Configuration, options.InstanceName) = (redis, $"msal-{encrypts}:"));
            services.Configure<MsalDistributedTokenCacheAdapterOptions>(options => (options.DisableL1Cache, options.Encrypt) = (true, encrypts));
        });
        var accounts = new IAccount[Users];
        for (var i = 0; i < Users; i++)
        {
            http.User = i;
            accounts[i] = (await application.AcquireTokenByAuthorizationCode(Scopes, "a-code").ExecuteAsync()).Account;
        }

        return (application, accounts);
    }

    /// <summary>Answers a code with tokens of a user.</summary>
    private sealed class Answers : HttpMessageHandler, IMsalHttpClientFactory
    {
        private readonly HttpClient _client;

        public Answers() => _client = new(this, disposeHandler: false);

        public int User { get; set; }

        public HttpClient GetHttpClient() => _client;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var id = $"8a1f0e44-2d2f-4d0a-9a53-{User:x12}";
            var claims = $$"""
                {"aud":"{{ClientId}}","iss":"https://login.microsoftonline.com/{{Tenant}}/v2.0","oid":"{{id}}","tid":"{{Tenant}}","sub":"{{id}}","preferred_username":"ada@example.org"}
                """;
            var body = $$"""
                {"token_type":"Bearer","scope":"{{Scopes[0]}}","expires_in":36000,"ext_expires_in":36000,"access_token":"{{new string('a', 215)}}",
                "refresh_token":"{{new string('r', 103)}}","id_token":"{{Encode("""{"alg":"none","typ":"JWT"}""")}}.{{Encode(claims)}}.",
                "client_info":"{{Encode($$"""{"uid":"{{id}}","utid":"{{Tenant}}"}""")}}"}
                """;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, "application/json") });
        }

        private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
    }
}
