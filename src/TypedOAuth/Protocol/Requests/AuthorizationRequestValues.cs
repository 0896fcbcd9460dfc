using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds the values that differ between the authorization requests of a client.</summary>
internal sealed record AuthorizationRequestValues
{
    public required string ClientId { get; init; }

    /// <summary>The redirect URI as it is sent, which can contain the state.</summary>
    public required string RedirectUri { get; init; }

    public required ScopeList Scopes { get; init; }

    public required string State { get; init; }

    /// <summary>The PKCE verifier, which is not sent with this request.</summary>
    public required string Verifier { get; init; }

    /// <summary>The S256 challenge in base64url.</summary>
    public required string Challenge { get; init; }

    /// <summary>The nonce; <see langword="null"/> for no nonce.</summary>
    public required string? Nonce { get; init; }

    /// <summary>The caller's parameters. A parameter whose value is <see langword="null"/> is omitted.</summary>
    public required IReadOnlyList<KeyValuePair<string, string?>> Arguments { get; init; }

    /// <summary>Returns the type name only, because the values contain secrets.</summary>
    public override string ToString() => nameof(AuthorizationRequestValues);
}
