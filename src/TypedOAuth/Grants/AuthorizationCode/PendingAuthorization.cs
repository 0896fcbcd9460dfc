namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Stands behind a state: it completes the authorization that it began with, once.</summary>
internal sealed class PendingAuthorization : OneTimeRecord
{
    public required string Verifier { get; init; }

    /// <summary>The redirect URI as it was sent (RFC 6749 §4.1.3).</summary>
    public required string RedirectUri { get; init; }

    /// <summary>The server that the authorization began with, and has to complete with (RFC 9700 §4.4).</summary>
    public required string Server { get; init; }

    /// <summary>What the ID token has to repeat (OpenID Connect Core §3.1.2.1); <see langword="null"/> if <c>openid</c> was not asked for.</summary>
    public string? Nonce { get; init; }

    /// <summary>The hash of the value that binds the browser; <see langword="null"/> if the host binds it itself.</summary>
    public string? BindingHash { get; init; }
}
