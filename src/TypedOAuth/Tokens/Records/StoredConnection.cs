using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Configuration;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Holds a connection that was read from the store.</summary>
/// <param name="Record">The record; <see langword="null"/> if none is stored or the stored record cannot be read.</param>
/// <param name="Version">The version that a write is based on; <c>0</c> if no record is stored.</param>
/// <param name="Stamp">
/// The cache's stamp before the store was read. The stamp prevents the cache from adding a token that was removed in the meantime.
/// </param>
internal readonly record struct StoredConnection<TAuthData>(TokenRecord<TAuthData>? Record, long Version, int Stamp)
    where TAuthData : OAuth2AuthData
{
    /// <summary>The journal mark; <see langword="null"/> unless a refresh is running, or has stopped before its tokens were saved.</summary>
    public OAuth2JournalMark? Mark { get; init; }

    /// <summary>The account in the connection's key; empty if the key contains none.</summary>
    public string KeyAccount { get; init; } = "";

    /// <summary>The account at the provider; <see langword="null"/> if it is unknown. If the record is unreadable, only its id may be known.</summary>
    public OAuth2Account? Account => Record?.Account ?? (KeyAccount is { Length: > 0 } id ? new OAuth2Account(id) : null);

    /// <summary>The store's time when the connection was read.</summary>
    public StoreClock Clock { get; init; }

    /// <summary>Whether no record is stored. A record that cannot be read is not absent.</summary>
    public bool IsAbsent => Version == 0;

    /// <summary>Whether a record is stored but cannot be read.</summary>
    public bool IsUnreadable => Record is null && !IsAbsent;

    /// <summary>The error code that ended the connection; <see langword="null"/> if it has not ended.</summary>
    public string? EndCode => Record switch
    {
        TokenRecord<TAuthData>.Ended ended => ended.Code,
        TokenRecord<TAuthData>.Active { IsOfAnotherAccount: true } => OAuth2ErrorCodes.IdTokenSubjectChanged,
        _ => null,
    };

    /// <summary>Whether the user has no connection: no record is stored, or a disconnect is about to delete the record.</summary>
    public bool IsDisconnected => IsAbsent || Record is TokenRecord<TAuthData>.Active { IsDisconnected: true };

    /// <summary>The time when the user authorized the stored or ended connection; <see langword="null"/> if unknown.</summary>
    public DateTimeOffset? ConnectedAt => Record?.ConnectedAt;

    /// <summary>Returns whether the connection has usable tokens that belong to the server and the client id of the settings.</summary>
    public bool IsActive(ClientSettings settings, [NotNullWhen(true)] out TokenRecord<TAuthData>.Active? active)
    {
        active = Record as TokenRecord<TAuthData>.Active;
        return active is { IsUsable: true } && settings.Bind(active.Parameters).Owns(active.Server);
    }
}
