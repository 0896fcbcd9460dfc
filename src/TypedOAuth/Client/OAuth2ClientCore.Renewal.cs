using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Hosting;

/// <content>Provides the connections of all users to background renewal, health checks and lists.</content>
public abstract partial class OAuth2ClientCore
{
    /// <summary>Lists and renews connections, and summarizes the recent refreshes of this process.</summary>
    internal abstract IConnectionRenewer Renewer { get; }

    /// <summary>Lists the connections of all users.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    internal abstract IAsyncEnumerable<OAuth2UserConnection> ListUsersAsync(CancellationToken cancellationToken);
}
