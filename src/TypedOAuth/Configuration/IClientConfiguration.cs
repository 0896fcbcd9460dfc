namespace TypedOAuth.Configuration;

/// <summary>Determines whether a registered client is configured, without creating the client.</summary>
internal interface IClientConfiguration
{
    /// <summary>The client's name.</summary>
    string DisplayName { get; }

    /// <summary>Returns the keys of missing settings; returns an empty list if the client is configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    IReadOnlyList<string> FindMissingSettings();
}
