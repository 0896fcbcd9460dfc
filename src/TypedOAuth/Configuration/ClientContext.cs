using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Configuration;

/// <summary>Holds the definition, the settings, the clock and the loggers of one client.</summary>
internal sealed class ClientContext(
    OAuth2ClientDefinition definition,
    IClientSettingsSource settings,
    TimeProvider time,
    ILogger tokenLogger,
    ILogger flowLogger,
    ILogger? auditLogger = null)
{
    public OAuth2ClientDefinition Definition { get; } = definition;

    /// <summary>The declared lifetimes; <see langword="null"/> if the client declares none.</summary>
    public DeclaredLifetimes? Lifetimes { get; } = DeclaredLifetimes.Create(definition);

    public string Alias => Definition.Alias;

    public string DisplayName => Definition.DisplayName;

    /// <summary>The current snapshot of the settings. An operation reads this property once and passes the snapshot on.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public ClientSettings Settings => settings.Current;

    /// <summary>The current options, even if the client is not configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    public OAuth2ClientOptions Options => settings.Options;

    /// <summary>The keys of missing settings; empty if the client is configured.</summary>
    public IReadOnlyList<string> MissingSettings => settings.MissingSettings;

    /// <summary>The redirect URI (RFC 6749 §3.1.2), even if the client is not configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    public Uri RedirectUri => settings.RedirectUri;

    public TimeProvider Time { get; } = time;

    /// <summary>The logger of the category <c>TypedOAuth.Tokens</c>.</summary>
    public ILogger TokenLogger { get; } = tokenLogger;

    /// <summary>The logger of the category <c>TypedOAuth.Flow</c>.</summary>
    public ILogger FlowLogger { get; } = flowLogger;

    /// <summary>The logger of the category <c>TypedOAuth.Audit</c>.</summary>
    public ILogger AuditLogger { get; } = auditLogger ?? NullLogger.Instance;

    /// <summary>The logger of the category <c>TypedOAuth.Renewal</c>.</summary>
    public ILogger RenewalLogger { get; init; } = NullLogger.Instance;

    /// <summary>Throws if a setting is missing, before an operation reads a store or takes a one-time record.</summary>
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
