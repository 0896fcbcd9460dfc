using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client of several accounts per user, with a store that can be shared with a client of one account.</summary>
internal sealed class AccountsHost : IAsyncDisposable
{
    public const string User = "u";

    private readonly ClientHost<AccountsClient> _host;

    public AccountsHost(SharedProtector? protector = null, IOAuth2TokenStore? store = null, FakeTimeProvider? time = null, Action<IServiceCollection>? services = null)
    {
        Time = time ?? new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Store = new(store ?? new InMemoryTokenStore(Time));
        _host = new(
            static (services, configure) => services.AddAccountsClient(configure),
            ClientHosts.SetCredentials,
            collection =>
            {
                collection.AddSingleton<TimeProvider>(Time);
                collection.AddSingleton<IOAuth2TokenStore>(Store);
                protector?.Register(collection);
                services?.Invoke(collection);
            });
    }

    public FakeTimeProvider Time { get; }

    public CountingStore Store { get; }

    public ScriptedServer Server => _host.Server;

    public ClientHost<AccountsClient> Host => _host;

    public OAuth2ClientCore<AccountsClient.AuthData> Core => _host.Services.GetRequiredService<OAuth2ClientCore<AccountsClient.AuthData>>();

    /// <summary>Returns a token response of an account.</summary>
    public static string Answer(string account, string access, string? refresh, string? label = null, int expiresIn = 3600) =>
        TokenJson(access, refresh, expiresIn, $$$""","team":{"id":"{{{account}}}"{{{(label is null ? "" : $",\"name\":\"{label}\"")}}}}""");

    public Task<OAuth2AuthorizationResult> AuthorizeAsync(string account, string access, string? refresh = "rt", string user = User) =>
        _host.AuthorizeAsync(user, Answer(account, access, refresh, $"Team {account}"));

    public async Task<string?> GetTokenAsync(string? account = null, string user = User) =>
        (await Core.GetAccessTokenForUserAsync(user, account, TestContext.Current.CancellationToken))?.Token;

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
