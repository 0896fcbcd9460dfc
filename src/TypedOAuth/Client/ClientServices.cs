using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Storage;

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

    /// <summary>What requests without a <c>User-Agent</c> get: the application's name, which without a host is the program's, and the library's.</summary>
    public string UserAgent { get; } =
        UserAgents.Create(provider.GetService<IHostEnvironment>()?.ApplicationName ?? AppDomain.CurrentDomain.FriendlyName);

    public IOAuth2TokenStore TokenStore { get; } = tokenStore;

    public IOAuth2AuthorizationStore AuthorizationStore { get; } = authorizationStore;

    /// <summary>The application's protector; one whose keys are out of reach throws a transient error.</summary>
    public IOAuth2DataProtector Protector { get; } = new OutageAwareDataProtector(protector);

    public TimeProvider Time { get; } = time;

    public RunningClients Running { get; } = new();

    public ILogger TokenLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Tokens"));

    public ILogger FlowLogger { get; } = new SafeLogger(loggers.CreateLogger("TypedOAuth.Flow"));
}
