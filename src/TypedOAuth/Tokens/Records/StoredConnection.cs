using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Configuration;

namespace TypedOAuth.Tokens.Records;

/// <summary>Holds a connection as it was read from the store.</summary>
/// <param name="Record">The record; <see langword="null"/> if there is none, or none that can be read.</param>
/// <param name="Version">The version that a write is based on; <c>0</c> if there is no record.</param>
/// <param name="Stamp">The state of the memory before the store was read: what was removed since is not put back.</param>
internal readonly record struct StoredConnection<TAuthData>(TokenRecord<TAuthData>? Record, long Version, int Stamp)
    where TAuthData : OAuth2AuthData
{
    /// <summary>Whether the store holds nothing; a record that cannot be read is something.</summary>
    public bool IsAbsent => Version == 0;

    /// <summary>Whether there is a record that cannot be read.</summary>
    public bool IsUnreadable => Record is null && !IsAbsent;

    /// <summary>The error code that ended the connection; <see langword="null"/> if it has not ended.</summary>
    public string? EndCode => Record switch
    {
        TokenRecord<TAuthData>.Ended ended => ended.Code,
        TokenRecord<TAuthData>.Active { IsOfAnotherAccount: true } => OAuth2ErrorCodes.IdTokenSubjectChanged,
        _ => null,
    };

    /// <summary>Whether the user has no connection: there is no record, or one that a disconnect is about to delete.</summary>
    public bool IsDisconnected => IsAbsent || Record is TokenRecord<TAuthData>.Active { IsDisconnected: true };

    /// <summary>When the user authorized what is stored, or what has ended; <see langword="null"/> if that is not known.</summary>
    public DateTimeOffset? ConnectedAt => Record switch
    {
        TokenRecord<TAuthData>.Active active => active.ConnectedAt,
        TokenRecord<TAuthData>.Ended ended => ended.ConnectedAt,
        _ => null,
    };

    /// <summary>Whether the connection has tokens that belong to the server and the client of the settings.</summary>
    public bool IsActive(ClientSettings settings, [NotNullWhen(true)] out TokenRecord<TAuthData>.Active? active)
    {
        active = Record as TokenRecord<TAuthData>.Active;
        return active is { IsUsable: true } && settings.Owns(active.Server);
    }
}
