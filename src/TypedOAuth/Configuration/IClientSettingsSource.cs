namespace TypedOAuth.Configuration;

/// <summary>Provides the current settings of a client, independent of the type of its options.</summary>
/// <remarks>The settings are computed once after each change.</remarks>
internal interface IClientSettingsSource : IDisposable
{
    /// <summary>The current snapshot. An operation reads this property once and passes the snapshot on.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    ClientSettings Current { get; }

    /// <summary>The current options, even if the client is not configured in the Development environment.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    OAuth2ClientOptions Options { get; }

    /// <summary>The keys of missing settings in the Development environment; empty if the client is configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    IReadOnlyList<string> MissingSettings { get; }

    /// <summary>The redirect URI (RFC 6749 §3.1.2), even if the client is not configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is unknown.</exception>
    Uri RedirectUri { get; }

    /// <summary>Returns the path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    string GetPath(string endpoint);
}
