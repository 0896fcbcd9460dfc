using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Tokens.Changes;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;
using TypedOAuth.Tokens.Renewal;
using TypedOAuth.Transport;
using TypedOAuth.Transport.IdTokens;

namespace TypedOAuth.Client;

/// <summary>Composes the objects of one client. Only this class knows how the objects depend on each other.</summary>
internal sealed class ClientGraph<TAuthData> : IRunningClient, IDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly IClientSettingsSource _settings;
    private readonly Backchannel _backchannel;
    private readonly UnsavedSettler<TAuthData> _settler;
    private readonly TokenManager<TAuthData> _tokens;

    public ClientGraph(
        OAuth2ClientDefinition definition, IClientSettingsSource settings, ClientServices services, IAuthorizationListener<TAuthData> listener)
    {
        _settings = settings;
        var options = settings.Options;
        Services = services.Provider;
        UserAgent = services.UserAgent;
        Context = new(definition, settings, services.Time, services.TokenLogger, services.FlowLogger, services.AuditLogger)
        {
            RenewalLogger = services.RenewalLogger,
        };

        // Requests to the provider.
        _backchannel = new(options.BackchannelHandler?.Invoke() ?? Backchannel.CreateDefaultHandler(), services.Time, services.UserAgent);
        var requests = new ProviderRequests(Context, _backchannel);
        var tokenEndpoint = new TokenEndpoint(Context, requests);
        var revocationEndpoint = new RevocationEndpoint(Context, requests);
        var accounts = new AccountReader(Context, new UserInfoEndpoint(Context, requests));

        // The store, with a cache in front of it.
        var renewal = new RefreshTokenRenewal<TAuthData>(Context, tokenEndpoint, accounts);
        var describer = new ConnectionDescriber<TAuthData>(Context, renewal);
        var dueDates = new DueDates<TAuthData>(Context, describer);
        var records = new ConnectionRecords<TAuthData>(Context, services.TokenStore, services.Protector, dueDates);
        var changes = new ChangeJournal<TAuthData>(Context, records, describer, services.ChangeListener);
        var vault = new TokenVault<TAuthData>(Context, records, describer, changes, options.CacheCapacity);

        // Refresh and revocation of tokens.
        var revoker = new TokenRevoker(Context, revocationEndpoint);
        var unsaved = new UnsavedTokenPolicy<TAuthData>(Context, revoker, options.CacheCapacity);
        var backoff = new RefreshBackoff(Context, options.CacheCapacity);
        var connectionAccounts = new ConnectionAccounts<TAuthData>(Context, vault, accounts);
        var saver = new RefreshSaver<TAuthData>(Context, vault, unsaved, connectionAccounts);
        var refresher = new TokenRefresher<TAuthData>(Context, vault, renewal, unsaved, saver, backoff);
        _settler = new(Context, vault, unsaved, saver, refresher);
        var disconnector = new Disconnector<TAuthData>(Context, vault, revoker, unsaved);
        _tokens = new(Context, vault, describer, refresher, _settler, disconnector);
        Tokens = new(Context, vault, _tokens, describer, connectionAccounts);
        Renewer = new ConnectionRenewer<TAuthData>(Context, records, vault, describer, refresher, backoff.Results);
        Listing = new(Context, records, describer);
        var connections = new ConnectionSaver<TAuthData>(Context, vault, renewal, _settler, unsaved, connectionAccounts);

        // The authorization code grant.
        OneTimeRecords = new(Context, services.AuthorizationStore, services.Protector);
        Starter = new(Context, OneTimeRecords, new UserParameters(Context, Tokens), services.BrowserSession);
        var idTokens = new IdTokenValidation(Context, new IssuerKeys(Context, _backchannel));
        var identification = new AuthorizationIdentification(Context, idTokens, accounts);
        var ending = new AuthorizationEnding<TAuthData>(Context, listener);
        var codec = new TokenRecordCodec<TAuthData>(definition, services.Protector);
        var authorizations = new AuthorizationSaver<TAuthData>(Context, OneTimeRecords, codec, connections, ending);
        Completer = new(Context, OneTimeRecords, new CodeExchange(Context, tokenEndpoint), identification, authorizations, ending);
        Replacements = new(Context, OneTimeRecords, codec, connections, ending);

        services.Running.Add(this);
    }

    public ClientContext Context { get; }

    /// <summary>The application's services.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The <c>User-Agent</c> header for requests that have none.</summary>
    public string UserAgent { get; }

    public AccountTokens<TAuthData> Tokens { get; }

    public IConnectionRenewer Renewer { get; }

    public ConnectionListing<TAuthData> Listing { get; }

    public OneTimeRecords OneTimeRecords { get; }

    public AuthorizationStarter Starter { get; }

    public AuthorizationCompleter<TAuthData> Completer { get; }

    public ReplacementDecision<TAuthData> Replacements { get; }

    public Task StopAsync() => _tokens.StopAsync();

    /// <summary>Waits for running refreshes, but no longer than one request and its write may take.</summary>
    public async Task StopInTimeAsync()
    {
        try
        {
            var longest = _settings.Options.Timeout + ConnectionLease<TAuthData>.WriteMargin;
            await StopAsync().WaitAsync(longest, Context.Time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            TokenLog.StillUnderWay(Context.TokenLogger, Context.Alias);
        }
    }

    /// <summary>Closes the connections to the provider and stops observing the configuration.</summary>
    public void Dispose()
    {
        _settler.Dispose();
        _backchannel.Dispose();
        _settings.Dispose();
    }
}
