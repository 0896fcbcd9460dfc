namespace TypedOAuth.Configuration;

/// <summary>Knows whether one registered client is configured, without creating the client.</summary>
internal interface IClientConfiguration
{
    /// <summary>The client's name.</summary>
    string DisplayName { get; }

    /// <summary>Lists the keys of the settings that the client lacks; empty if it is configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is wrong.</exception>
    IReadOnlyList<string> FindMissingSettings();
}
