using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Changes;

namespace TypedOAuth.Client;

/// <summary>Holds the services that all clients of an application share.</summary>
internal sealed class ClientServices(
    IServiceProvider provider,
    IOAuth2TokenStore tokenStore,
    IOAuth2AuthorizationStore authorizationStore,
    IOAuth2DataProtector protector,
    TimeProvider time,
    ILoggerFactory loggers)
{
    public IServiceProvider Provider { get; } = provider;

    /// <summary>The <c>User-Agent</c> header for requests that have none: the names of the application and this library.</summary>
    /// <remarks>If the application has no host, the header contains the program's name.</remarks>
    public string UserAgent { get; } =
        UserAgents.Create(provider.GetService<IHostEnvironment>()?.ApplicationName ?? AppDomain.CurrentDomain.FriendlyName);

    public IOAuth2TokenStore TokenStore { get; } = tokenStore;

    public IOAuth2AuthorizationStore AuthorizationStore { get; } = authorizationStore;

    /// <summary>The application's protector, which throws a transient error if its keys are unavailable.</summary>
    public IOAuth2DataProtector Protector { get; } = new OutageAwareDataProtector(protector);

    /// <summary>
    /// The session of the browser that requests a connect link; <see langword="null"/> in a process that handles no HTTP requests.
    /// </summary>
    public IBrowserSession? BrowserSession { get; } = provider.GetService<IBrowserSession>();

    public TimeProvider Time { get; } = time;

    public RunningClients Running { get; } = new();

    public ILogger TokenLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Tokens"));

    /// <summary>The application's observers of connections.</summary>
    public IChangeListener ChangeListener { get; } = provider.GetService<IChangeListener>() ?? new NoListener();

    public ILogger AuditLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Audit"));

    public ILogger RenewalLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Renewal"));

    public ILogger FlowLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Flow"));

    private sealed class NoListener : IChangeListener
    {
        public bool HasObservers => false;

        public ValueTask OnChangedAsync(OAuth2ConnectionChange change) => default;
    }
}
