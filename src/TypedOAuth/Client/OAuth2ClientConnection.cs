using System.Collections.ObjectModel;

namespace TypedOAuth;

/// <summary>Describes a registered client and one user's connection with it.</summary>
public sealed class OAuth2ClientConnection
{
    /// <summary>The client's alias, for example <c>google</c>.</summary>
    public required string Alias { get; init; }

    /// <summary>The connection's name for users, for example <c>Google Calendar</c>: the setting <c>DisplayName</c>, or the declared name.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The company that holds the account, for example <c>Google</c>: the setting <c>ProviderName</c>, or the display name.</summary>
    public required string ProviderName { get; init; }

    /// <summary>The setting <c>Description</c>: what the application does with the connection; <see langword="null"/> if it is not set.</summary>
    public string? Description { get; init; }

    /// <summary>The setting <c>Category</c>: the heading of the connection; <see langword="null"/> if it is not set.</summary>
    public string? Category { get; init; }

    /// <summary>Whether the user can connect several accounts with the client.</summary>
    public bool MultipleAccounts { get; init; }

    /// <summary>The endpoint parameters whose values the user enters, for example a subdomain; empty if there are none.</summary>
    /// <remarks>
    /// Without values, the link of <c>CreateConnectUrlAsync</c> leads to a page that asks the user. An application that asks on its own page passes
    /// the values to <c>CreateConnectUrlAsync</c>.
    /// </remarks>
    public IReadOnlyList<OAuth2EndpointParameter> EndpointParameters { get; init; } = [];

    /// <summary>The descriptions of scopes for users: the setting <c>Permissions</c>, and the declared descriptions of other scopes.</summary>
    /// <remarks>A scope without a description is not a key. The scopes of the connection are its <see cref="OAuth2Connection.GrantedScopes"/>.</remarks>
    public IReadOnlyDictionary<string, string> ScopeDescriptions { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The connection; <see langword="null"/> if it cannot be read, for example because the store is unavailable.</summary>
    public OAuth2Connection? Connection { get; init; }
}
