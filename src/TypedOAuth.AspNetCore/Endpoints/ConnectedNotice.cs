using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Chooses the notice after an authorization.</summary>
internal static class ConnectedNotice
{
    /// <param name="before">The connection before the authorization; <see langword="null"/> if it could not be read.</param>
    /// <param name="after">The connection after the authorization; <see langword="null"/> if it could not be read.</param>
    public static NoticeKind Choose(OAuth2Connection? before, OAuth2Connection? after)
    {
        if (after is { MissingScopes.Count: > 0 })
        {
            return NoticeKind.Partial;
        }

        return before?.State switch
        {
            null or OAuth2ConnectionState.NotConnected => NoticeKind.Connected,
            OAuth2ConnectionState.Connected when before.MissingScopes.Count > 0 => NoticeKind.AccessUpdated,
            _ => NoticeKind.Reconnected,
        };
    }
}
