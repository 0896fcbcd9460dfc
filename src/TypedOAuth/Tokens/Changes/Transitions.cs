using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Changes;

/// <summary>Compares a record with the record that it replaces.</summary>
internal static class Transitions
{
    /// <summary>Returns the changes between two records.</summary>
    /// <param name="before">The stored record; <see langword="null"/> if none is stored or it cannot be read.</param>
    /// <param name="after">The record that replaces it.</param>
    public static IEnumerable<OAuth2ConnectionChangeKind> Find<TAuthData>(TokenRecord<TAuthData>? before, TokenRecord<TAuthData> after)
        where TAuthData : OAuth2AuthData => after switch
        {
            TokenRecord<TAuthData>.Ended => before is TokenRecord<TAuthData>.Active ? [OAuth2ConnectionChangeKind.NeedsAttention] : [],
            TokenRecord<TAuthData>.Active { IsDisconnected: true } => [OAuth2ConnectionChangeKind.Disconnected],
            TokenRecord<TAuthData>.Active active when before is null or TokenRecord<TAuthData>.Active { IsDisconnected: true } => FindFirst(active),
            TokenRecord<TAuthData>.Active active when before.ConnectedAt != active.ConnectedAt => FindReconnected(before, active),
            TokenRecord<TAuthData>.Active active => FindInConnection(before, active),
            _ => [],
        };

    private static IEnumerable<OAuth2ConnectionChangeKind> FindFirst<TAuthData>(TokenRecord<TAuthData>.Active active)
        where TAuthData : OAuth2AuthData => active.IsUsable ? [OAuth2ConnectionChangeKind.Connected] : [];

    private static IEnumerable<OAuth2ConnectionChangeKind> FindReconnected<TAuthData>(
        TokenRecord<TAuthData>? before, TokenRecord<TAuthData>.Active active)
        where TAuthData : OAuth2AuthData
    {
        yield return OAuth2ConnectionChangeKind.Reconnected;
        if (HaveScopesChanged(before, active))
        {
            yield return OAuth2ConnectionChangeKind.ScopesChanged;
        }
    }

    private static IEnumerable<OAuth2ConnectionChangeKind> FindInConnection<TAuthData>(
        TokenRecord<TAuthData>? before, TokenRecord<TAuthData>.Active active)
        where TAuthData : OAuth2AuthData
    {
        var previous = before as TokenRecord<TAuthData>.Active;
        if (active.IsIndeterminate && previous is { IsIndeterminate: false })
        {
            yield return OAuth2ConnectionChangeKind.NeedsAttention;
        }
        else if (active.AttentionAt is not null && previous is { AttentionAt: null })
        {
            yield return OAuth2ConnectionChangeKind.NeedsAttention;
        }
        else if (active.Failure is not null && previous is { Failure: null })
        {
            yield return OAuth2ConnectionChangeKind.RefreshFailing;
        }
        else if (active is { Failure: null, IsIndeterminate: false, IsUsable: true, AttentionAt: null }
            && previous is null or { Failure: not null } or { IsIndeterminate: true } or { AttentionAt: not null })
        {
            // Another process has ended the connection while a refresh was running, whose tokens now replace the ended record.
            yield return OAuth2ConnectionChangeKind.Recovered;
        }

        if (active.WarnedFor is not null && active.WarnedFor != previous?.WarnedFor)
        {
            yield return OAuth2ConnectionChangeKind.ExpiresSoon;
        }

        if (HaveScopesChanged(before, active))
        {
            yield return OAuth2ConnectionChangeKind.ScopesChanged;
        }
    }

    private static bool HaveScopesChanged<TAuthData>(TokenRecord<TAuthData>? before, TokenRecord<TAuthData>.Active after)
        where TAuthData : OAuth2AuthData =>
        before is TokenRecord<TAuthData>.Active previous && !previous.AuthData.GrantedScopes.ToHashSet(StringComparer.Ordinal).SetEquals(after.AuthData.GrantedScopes);
}
