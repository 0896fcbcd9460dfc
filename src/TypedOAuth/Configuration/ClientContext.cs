using Microsoft.Extensions.Logging;
using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Holds what every part of one client needs: its definition, its settings, the clock and the loggers.</summary>
internal sealed class ClientContext(
    OAuth2ClientDefinition definition, IClientSettingsSource settings, TimeProvider time, ILogger tokenLogger, ILogger flowLogger)
{
    public OAuth2ClientDefinition Definition { get; } = definition;

    public string Alias => Definition.Alias;

    public string DisplayName => Definition.DisplayName;

    /// <summary>The settings' snapshot of now. An operation takes it once and passes it on.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public ClientSettings Settings => settings.Current;

    public TimeProvider Time { get; } = time;

    /// <summary>The category <c>TypedOAuth.Tokens</c>.</summary>
    public ILogger TokenLogger { get; } = tokenLogger;

    /// <summary>The category <c>TypedOAuth.Flow</c>.</summary>
    public ILogger FlowLogger { get; } = flowLogger;

    /// <summary>Returns the path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    public string GetPath(string endpoint) => settings.GetPath(endpoint);
}
