using System.Security.Claims;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Machines;
using TypedOAuth.Scale.Million;

namespace TypedOAuth.Scale.Accounts;

/// <summary>Shows the connections of a user who has 5 accounts at each of 8 clients: on the page, and with <see cref="IOAuth2Connections"/>.</summary>
internal static class AccountsRow
{
    private const string User = "3f2b8c1e-5d7a-4c90-8e21-000000000001";
    private const string BaseUri = "https://app.example.org";
    private const int Clients = 8;
    private const int Accounts = 5;
    private const int Repetitions = 1000;

    public static async Task RunAsync(IReadOnlyList<StoreKind> stores)
    {
        var report = new Report("accounts");
        report.Line($"A user has {Accounts} accounts at each of {Clients} clients. Times are p50 / p99 in microseconds; the page comes over HTTP on loopback.");
        report.Line();
        report.Header("store", "what", "connections", "calls of the store, at most", "time");
        foreach (var kind in stores.Where(static kind => MachineStore.FindObstacle(kind) is null))
        {
            await MeasureAsync(report, kind);
        }

        await report.SaveAsync();
    }

    private static async Task MeasureAsync(Report report, StoreKind kind)
    {
        await using var server = await MachineStore.StartAsync(kind, isDurable: true);
        await using var filled = FilledStore.Create(server);
        var store = new CountedStore(filled.Store);
        await using var app = await StartAsync(server, store);
        var connections = app.Services.GetRequiredService<IOAuth2Connections>();
        using var http = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var count = 0;
        await MeasureAsync("`IOAuth2Connections.ListAsync`", async () => count = (await connections.ListAsync(User)).Count);
        await MeasureAsync("the page `/connections`", async () =>
        {
            var page = await http.GetStringAsync(new Uri("/connections", UriKind.Relative));
            count = Enumerable.Range(1, Clients * Accounts).Count(number => page.Contains($"Team {number:00}", StringComparison.Ordinal));
        });

        async Task MeasureAsync(string what, Func<Task> show)
        {
            var (samples, most) = (new Samples(), 0);
            for (var i = -Repetitions / 10; i < Repetitions; i++)
            {
                samples = i == 0 ? new() : samples;
                store.TakeCalls();
                await samples.AddAsync(async () => await show());
                most = Math.Max(most, store.TakeCalls());
            }

            report.Cells($"{kind}", what, $"{count}", $"{most}", $"{samples}");
        }
    }

    private static async Task<WebApplication> StartAsync(MachineStore server, CountedStore store)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new(server.Keys)).SetApplicationName("Scale");
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new(BaseUri)).UseStore(_ => store);
        builder.Services.AddTypedOAuthAspNetCore();
        var connects = new List<Func<IServiceProvider, Task>>();
        Add<Service1, Service1.AuthData, Service1Options>();
        Add<Service2, Service2.AuthData, Service2Options>();
        Add<Service3, Service3.AuthData, Service3Options>();
        Add<Service4, Service4.AuthData, Service4Options>();
        Add<Service5, Service5.AuthData, Service5Options>();
        Add<Service6, Service6.AuthData, Service6Options>();
        Add<Service7, Service7.AuthData, Service7Options>();
        Add<Service8, Service8.AuthData, Service8Options>();
        var app = builder.Build();
        app.Use(static (context, next) =>
        {
            context.User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, User)], "measurement"));
            return next(context);
        });
        app.MapOAuth2Clients();
        app.MapOAuth2Connections();
        await app.StartAsync();
        foreach (var connect in connects)
        {
            await connect(app.Services);
        }

        return app;

        void Add<TClient, TAuthData, TOptions>()
            where TClient : class, IOAuth2Client<TClient, TAuthData>
            where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
            where TOptions : OAuth2ClientOptions, new()
        {
            var first = connects.Count * Accounts;
            builder.Services.AddOAuth2Client<TClient, TAuthData, TOptions>(static options =>
            {
                (options.ClientId, options.ClientSecret) = ("a-client", "a-secret");
                options.BackchannelHandler = static () => new Answer();
            });
            connects.Add(async services =>
            {
                var client = services.GetRequiredService<TClient>();
                for (var account = 1; account <= Accounts; account++)
                {
                    await ConnectAsync(client.Core, TClient.Definition.Alias, $"{first + account:00}");
                }
            });
        }
    }

    private static async Task ConnectAsync<TAuthData>(OAuth2ClientCore<TAuthData> core, string alias, string account)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        var url = await core.GetUnboundAuthorizationUrlAsync<NoScope>(User, null, [], CancellationToken.None);
        var state = HttpUtility.ParseQueryString(url.Query)["state"];
        await core.CompleteAuthorizationAsync(new($"{BaseUri}/oauth2/{alias}-callback?code={account}&state={state}"), CancellationToken.None);
    }

    /// <summary>The clients declare no scopes.</summary>
    private readonly struct NoScope : IOAuth2Scope
    {
        public string Value => "";
    }

    /// <summary>Answers with tokens of the account that the authorization code names.</summary>
    private sealed class Answer : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var account = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken))["code"];
            var body = $$$"""
                {"access_token":"a-{{{account}}}","refresh_token":"r-{{{account}}}","expires_in":3600,"token_type":"Bearer","team":{"id":"T{{{account}}}","name":"Team {{{account}}}"}}
                """;
            return new() { Content = new StringContent(body, null, "application/json") };
        }
    }
}
