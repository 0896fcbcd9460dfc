using TypedOAuth.Configuration;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens.Renewal;

/// <summary>Lists and renews the connections of one client, independent of the client's <c>AuthData</c>.</summary>
internal interface IConnectionRenewer
{
    ClientContext Context { get; }

    /// <summary>The recent refreshes of this process.</summary>
    RefreshResults Results { get; }

    /// <summary>Lists a page of connections without payloads.</summary>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken);

    /// <summary>Processes a due connection.</summary>
    /// <remarks>The method hands over changes, and refreshes the token or makes a change because of a date.</remarks>
    /// <param name="entry">The listed connection.</param>
    /// <param name="ahead">How long before its due date a token may be refreshed.</param>
    /// <exception cref="OAuth2TransientException">The connection could not be read.</exception>
    Task<RenewalResult> RenewAsync(OAuth2ConnectionEntry entry, TimeSpan ahead);

    /// <summary>Writes the due date of a connection that an older version of the library stored.</summary>
    /// <returns>Whether the connection has a due date now and had none before.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    Task<bool> AdoptAsync(OAuth2ConnectionEntry entry);
}
