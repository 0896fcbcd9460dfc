namespace TypedOAuth.Configuration;

/// <summary>Holds a client's settings as they are now, whatever the type of its options; they are computed once per change.</summary>
internal interface IClientSettingsSource : IDisposable
{
    /// <summary>The snapshot of now. An operation takes it once and passes it on.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    ClientSettings Current { get; }

    /// <summary>The options of now, also if the client lacks settings in the Development environment.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is wrong.</exception>
    OAuth2ClientOptions Options { get; }

    /// <summary>The keys of the settings that the client lacks in the Development environment; empty if it is configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is wrong.</exception>
    IReadOnlyList<string> MissingSettings { get; }

    /// <summary>The redirect URI (RFC 6749 §3.1.2), also if the client lacks settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">The site's address is not known.</exception>
    Uri RedirectUri { get; }

    /// <summary>Returns the path of one of the client's endpoints, <c>connect</c> or <c>callback</c>.</summary>
    string GetPath(string endpoint);
}
