using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Client;

/// <summary>Checks the service for an application's own connections page.</summary>
public sealed class UserConnectionsTests : IAsyncDisposable
{
    private readonly FlakyStore _store = new(new InMemoryTokenStore(TimeProvider.System));
    private readonly TestLog _log = new();
    private readonly TestHost _host;

    public UserConnectionsTests() => _host = new TestHost(_store, services: services =>
    {
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddBasicClient(ClientHosts.SetCredentials);
    });

    private IOAuth2Connections Connections => _host.Services.GetRequiredService<IOAuth2Connections>();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task All_clients_are_listed_with_the_users_connection()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var entries = await Connections.ListAsync("u");
        Assert.Equal(["basic", "test"], entries.Select(static entry => entry.Alias));
        Assert.Equal(["Basic", "Test"], entries.Select(static entry => entry.DisplayName));
        Assert.Equal(
            [OAuth2ConnectionState.NotConnected, OAuth2ConnectionState.Connected],
            entries.Select(static entry => entry.Connection!.State));
        Assert.All(await Connections.ListAsync("another"), static entry => Assert.Equal(OAuth2ConnectionState.NotConnected, entry.Connection!.State));
    }

    [Fact]
    public async Task Clients_are_described_and_ordered_as_they_are_set_up()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        services.AddBasicClient(static options =>
        {
            ClientHosts.SetCredentials(options);
            (options.DisplayName, options.ProviderName, options.Description, options.Category, options.Order) =
                ("Basic Mail", "Basic Ltd.", "Send your letters", "Mail", 1);
            options.Permissions["mail"] = "See your letters";
        });
        services.AddTestClient(ClientHosts.SetCredentials);
        await using var provider = services.BuildServiceProvider();
        var entries = await provider.GetRequiredService<IOAuth2Connections>().ListAsync("u");
        Assert.Equal(
            [("test", "Test", "Test", null, null), ("basic", "Basic Mail", "Basic Ltd.", "Send your letters", "Mail")],
            entries.Select(static entry => (entry.Alias, entry.DisplayName, entry.ProviderName, entry.Description, entry.Category)));
        Assert.Empty(entries[0].ScopeDescriptions);
        Assert.Equal(new Dictionary<string, string> { ["mail"] = "See your letters" }, entries[1].ScopeDescriptions);
    }

    [Fact]
    public async Task A_connection_that_cannot_be_read_is_listed_without_its_status_and_the_others_with_theirs()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _store.FailingReads = 1;
        var entries = await Connections.ListAsync("u");
        Assert.Null(entries[0].Connection);
        Assert.Equal(OAuth2ConnectionState.Connected, entries[1].Connection!.State);
        Assert.Contains(_log.Lines, static line =>
            line.StartsWith("Warning TypedOAuth.Tokens Could not read the connection of user u with basic", StringComparison.Ordinal));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await Connections.ListAsync("u"))[0].Connection!.State);
    }

    [Fact]
    public async Task Each_account_is_an_entry_and_one_call_of_the_store_reads_them()
    {
        await using var host = new AccountsHost();
        var connections = host.Host.Services.GetRequiredService<IOAuth2Connections>();
        Assert.Equal(OAuth2ConnectionState.NotConnected, Assert.Single(await connections.ListAsync("u")).Connection?.State);
        foreach (var account in new[] { "T3", "T1", "T5", "T2", "T4" })
        {
            await host.AuthorizeAsync(account, $"a-{account}");
        }

        host.Store.Clear();
        var entries = await connections.ListAsync("u");
        Assert.Equal(["list"], host.Store.Calls);
        Assert.All(entries, static entry => Assert.True(entry.MultipleAccounts));
        Assert.Equal(["Team T1", "Team T2", "Team T3", "Team T4", "Team T5"], entries.Select(static entry => entry.Connection?.Account?.Label));
        await Assert.ThrowsAsync<OAuth2AmbiguousAccountException>(async () => await connections.GetAsync("u", "accounts"));
        Assert.Equal("Team T2", (await connections.GetAsync("u", "accounts", "T2")).Connection?.Account?.Label);

        host.Server.Answer(static _ => new HttpResponseMessage());
        Assert.True((await connections.DisconnectAsync("u", "accounts", "T2")).HadConnection);
        Assert.Equal(4, (await connections.ListAsync("u")).Count);
        Assert.Equal(new(HadConnection: true, OAuth2RevocationOutcome.Revoked), await connections.DisconnectAsync("u", "accounts"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, Assert.Single(await connections.ListAsync("u")).Connection?.State);
    }

    [Fact]
    public async Task One_connection_is_read_or_the_outage_is_thrown()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var entry = await Connections.GetAsync("u", "test");
        Assert.Equal(("test", OAuth2ConnectionState.Connected), (entry.Alias, entry.Connection!.State));
        _store.FailingReads = 1;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await Connections.GetAsync("u", "basic"));
    }

    [Fact]
    public async Task A_connect_link_is_the_users_and_begins_the_clients_authorization_once()
    {
        var link = await Connections.CreateConnectUrlAsync("u", "test", "/settings");
        Assert.StartsWith("https://app.example/oauth2/test-connect?ticket=", link.AbsoluteUri, StringComparison.Ordinal);
        var ticket = TestHost.GetParameter(link, "ticket")!;
        Assert.Equal("u", (await _host.Core.PeekTicketAsync(ticket))!.UserId);
        var start = await _host.Core.BeginAuthorizationFromTicketAsync(ticket, returnUrl: null);
        Assert.Equal("read write", TestHost.GetParameter(start!.AuthorizationUri, "scope"));
        _host.Server.Answer(TokenJson("a1", "rt1"));
        var result = await _host.CompleteAsync(start, start.BindingValue, "code=c");
        Assert.Equal((null, "/settings"), (result.Failure, result.ReturnUrl));
        Assert.Null(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, returnUrl: null));
    }

    [Fact]
    public async Task A_reconnect_requests_what_the_connection_had_requested()
    {
        _host.Server.Answer(TokenJson("a1", "rt1"));
        var url = await _host.Client.GetUnboundAuthorizationUrlAsync("u", [TestClient.Scope.Admin]);
        await _host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c"));
        var link = await Connections.CreateConnectUrlAsync("u", "test");
        var start = await _host.Core.BeginAuthorizationFromTicketAsync(TestHost.GetParameter(link, "ticket")!, returnUrl: null);
        Assert.Equal("read write admin", TestHost.GetParameter(start!.AuthorizationUri, "scope"));
    }

    [Fact]
    public async Task A_disconnect_says_what_the_provider_did()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.Equal(new(HadConnection: true, OAuth2RevocationOutcome.Revoked), await Connections.DisconnectAsync("u", "test"));
        Assert.Equal(new(HadConnection: false, OAuth2RevocationOutcome.NotAttempted), await Connections.DisconnectAsync("u", "test"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await Connections.GetAsync("u", "test")).Connection!.State);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("TEST")]
    public async Task An_alias_of_no_client_is_named_with_those_that_exist(string alias)
    {
        Func<Task>[] calls =
        [
            async () => await Connections.GetAsync("u", alias),
            async () => await Connections.CreateConnectUrlAsync("u", alias),
            async () => await Connections.DisconnectAsync("u", alias),
        ];
        foreach (var call in calls)
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>(call);
            Assert.StartsWith(
                $"No OAuth 2.0 client with the alias '{alias}' is registered. Registered: 'basic', 'test'.", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Arguments_are_checked_before_the_store_is_asked()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Connections.ListAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Connections.GetAsync("", "test"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Connections.CreateConnectUrlAsync("", "test"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Connections.CreateConnectUrlAsync("u", "test", "https://evil.example/"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Connections.DisconnectAsync("", "test"));
    }

    [Fact]
    public async Task A_client_that_is_not_configured_is_listed_and_cannot_be_connected()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        builder.Services.AddBasicClient();
        builder.Services.AddTestClient(ClientHosts.SetCredentials);
        using var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var connections = app.Services.GetRequiredService<IOAuth2Connections>();
        Assert.Equal(
            [OAuth2ConnectionState.NotConfigured, OAuth2ConnectionState.NotConnected],
            (await connections.ListAsync("u")).Select(static entry => entry.Connection!.State));
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await connections.CreateConnectUrlAsync("u", "basic"));
        Assert.Contains("OAuth2:basic:ClientId", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(await connections.CreateConnectUrlAsync("u", "test"));
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_worker_lists_and_makes_links_too()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        builder.Services.AddBasicClient(ClientHosts.SetCredentials);
        using var worker = builder.Build();
        await worker.StartAsync(TestContext.Current.CancellationToken);
        var connections = worker.Services.GetRequiredService<IOAuth2Connections>();
        Assert.Equal("basic", Assert.Single(await connections.ListAsync("u")).Alias);
        Assert.StartsWith(
            "https://app.example/oauth2/basic-connect?ticket=",
            (await connections.CreateConnectUrlAsync("u", "basic")).AbsoluteUri, StringComparison.Ordinal);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task All_users_of_a_client_are_listed_page_by_page_without_a_refresh()
    {
        await using var host = new TestHost();
        var users = Enumerable.Range(0, 450).Select(static i => $"user-{i:000}").ToList();
        foreach (var user in users)
        {
            await host.AuthorizeAsync(user, TokenJson("at1", "rt1"));
        }

        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("user-007"));
        Assert.True(await host.Client.ForgetUserAsync("user-008"));
        var requests = host.Server.Count;

        var listed = await host.Services.GetRequiredService<IOAuth2Connections>().ListUsersAsync("test").ToListAsync();
        Assert.Equal(users.Except(["user-008"]), listed.Select(static user => user.UserId).Order(StringComparer.Ordinal));
        Assert.All(listed, static user => Assert.Null(user.Account));
        Assert.Equal(
            ["user-007"],
            listed.Where(static user => user.Connection.State == OAuth2ConnectionState.NeedsAttention).Select(static user => user.UserId));
        Assert.Equal(requests, host.Server.Count);
    }

    [Fact]
    public async Task Users_of_an_unknown_client_and_of_an_unavailable_store_are_not_listed()
    {
        Assert.Throws<ArgumentException>(() => Connections.ListUsersAsync("unknown"));
        _store.FailingReads = 1;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await Connections.ListUsersAsync("test").ToListAsync());
    }

    [Fact]
    public async Task Without_a_client_the_list_is_empty()
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth();
        await using var provider = services.BuildServiceProvider();
        var connections = provider.GetRequiredService<IOAuth2Connections>();
        Assert.Empty(await connections.ListAsync("u"));
        var exception = await Assert.ThrowsAsync<ArgumentException>(async () => await connections.GetAsync("u", "test"));
        Assert.Contains("Registered: none.", exception.Message, StringComparison.Ordinal);
    }
}
