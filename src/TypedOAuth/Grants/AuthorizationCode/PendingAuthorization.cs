namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds the data of a pending authorization, which can be completed once. The state is its handle.</summary>
internal sealed class PendingAuthorization : OneTimeRecord
{
    public required string Verifier { get; init; }

    /// <summary>The redirect URI as it was sent (RFC 6749 §4.1.3).</summary>
    public required string RedirectUri { get; init; }

    /// <summary>The server with which the authorization began and must be completed (RFC 9700 §4.4).</summary>
    public required string Server { get; init; }

    /// <summary>The nonce that the ID token must repeat (OpenID Connect Core §3.1.2.1); <see langword="null"/> without <c>openid</c>.</summary>
    public string? Nonce { get; init; }

    /// <summary>The hash of the binding's value; <see langword="null"/> if the host binds the browser itself.</summary>
    public string? BindingHash { get; init; }
}
