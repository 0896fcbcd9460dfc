using Microsoft.Extensions.Logging;
using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Holds the definition, the settings, the clock and the loggers of one client.</summary>
internal sealed class ClientContext(
    OAuth2ClientDefinition definition, IClientSettingsSource settings, TimeProvider time, ILogger tokenLogger, ILogger flowLogger)
{
    public OAuth2ClientDefinition Definition { get; } = definition;

    public string Alias => Definition.Alias;

    public string DisplayName => Definition.DisplayName;

    /// <summary>The settings' snapshot of now. An operation takes it once and passes it on.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public ClientSettings Settings => settings.Current;

    /// <summary>The options of now, also if the client lacks settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is wrong.</exception>
    public OAuth2ClientOptions Options => settings.Options;

    /// <summary>The keys of the settings that the client lacks; empty if it is configured.</summary>
    public IReadOnlyList<string> MissingSettings => settings.MissingSettings;

    /// <summary>The redirect URI (RFC 6749 §3.1.2), also if the client lacks settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    public Uri RedirectUri => settings.RedirectUri;

    public TimeProvider Time { get; } = time;

    /// <summary>The logger of the category <c>TypedOAuth.Tokens</c>.</summary>
    public ILogger TokenLogger { get; } = tokenLogger;

    /// <summary>The logger of the category <c>TypedOAuth.Flow</c>.</summary>
    public ILogger FlowLogger { get; } = flowLogger;

    /// <summary>Throws if the client lacks settings: before a store is asked, and before what works once is taken.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing.</exception>
    public void ThrowUnlessConfigured()
    {
        if (settings.MissingSettings.Count > 0)
        {
            _ = settings.Current;
        }
    }

    /// <summary>Returns the path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    public string GetPath(string endpoint) => settings.GetPath(endpoint);
}
