using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tests.Harness;
using TypedOAuth.Tokens.Renewal;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Renewal;

/// <summary>Tests the renewal of single connections that an application stored before it declared its accounts.</summary>
public sealed class ConnectionRenewerTests : IAsyncDisposable
{
    private const string User = AccountsHost.User;

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly SharedProtector _protector = new();
    private readonly InMemoryTokenStore _store;

    public ConnectionRenewerTests() => _store = new(_time);

    public ValueTask DisposeAsync() => _protector.DisposeAsync();

    [Fact]
    public async Task A_connection_of_an_unknown_account_gets_its_account_and_claims_it()
    {
        await StoreAsync<FormerUserInfoClient>(static (services, configure) => services.AddFormerUserInfoClient(configure), TokenJson("a1", "rt1"));
        await using var host = Create<UserInfoClient>(static (services, configure) => services.AddUserInfoClient(configure));
        host.Server.Answer(static _ => Json(TokenJson("a2", "rt2")));
        host.Server.Describe(static _ => Json("""{"sub":"248"}"""));
        Assert.Equal(RenewalOutcome.Renewed, (await RenewAsync(host.Core)).Outcome);
        Assert.Equal("248", (await host.Core.GetConnectionAsync(User)).Account?.Id);
        Assert.Equal(OAuth2ErrorCodes.AccountTaken, (await host.AuthorizeAsync("bob", TokenJson("b1"))).Failure?.Error.Code);
    }

    [Fact]
    public async Task A_connection_that_moves_to_the_key_of_its_account_is_renewed_there()
    {
        await StoreAsync<FormerAccountsClient>(static (services, configure) => services.AddFormerAccountsClient(configure), AccountsHost.Answer("T1", "a1", "rt1"));
        await using var host = Create<AccountsClient>(static (services, configure) => services.AddAccountsClient(configure));
        host.Server.Answer(static _ => Json(TokenJson("a2", "rt2")));
        Assert.Equal(RenewalOutcome.Renewed, (await RenewAsync(host.Core)).Outcome);
        Assert.Equal("rt1", Assert.Single(host.Server.Forms)["refresh_token"]);
        var page = await host.Core.Renewer.ListAsync(new() { Alias = "accounts" }, TestContext.Current.CancellationToken);
        Assert.Equal(["T1"], page.Entries.Select(static entry => entry.Key.Account));
    }

    [Fact]
    public async Task A_connection_that_moves_while_another_process_refreshes_it_is_skipped()
    {
        await StoreAsync<FormerAccountsClient>(static (services, configure) => services.AddFormerAccountsClient(configure), AccountsHost.Answer("T1", "a1", "rt1"));
        await using var host = Create<AccountsClient>(static (services, configure) => services.AddAccountsClient(configure));
        var request = new OAuth2LeaseRequest { Owner = "another", Duration = TimeSpan.FromHours(1) };
        Assert.True((await _store.TryAcquireLeaseAsync(new("accounts", User, "T1"), request, TestContext.Current.CancellationToken)).IsAcquired);
        Assert.Equal(new(RenewalOutcome.Skipped), await RenewAsync(host.Core));
        Assert.Equal(0, host.Server.Count);
    }

    private async Task StoreAsync<TClient>(Action<IServiceCollection, Action<OAuth2ClientOptions>> register, string answer)
        where TClient : class
    {
        await using var former = Create<TClient>(register);
        Assert.Null((await former.AuthorizeAsync(User, answer)).Failure);
        _time.Advance(TimeSpan.FromMinutes(56));
    }

    private ClientHost<TClient> Create<TClient>(Action<IServiceCollection, Action<OAuth2ClientOptions>> register)
        where TClient : class => new(register, ClientHosts.SetCredentials, services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.AddSingleton<IOAuth2TokenStore>(_store);
            _protector.Register(services);
        });

    private static async Task<RenewalResult> RenewAsync(OAuth2ClientCore core)
    {
        var page = await core.Renewer.ListAsync(new() { Alias = core.Definition.Alias }, TestContext.Current.CancellationToken);
        return await core.Renewer.RenewAsync(Assert.Single(page.Entries), TimeSpan.FromMinutes(10));
    }
}
