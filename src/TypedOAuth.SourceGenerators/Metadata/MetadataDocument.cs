using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>The members of an authorization server's metadata (RFC 8414 §2) that complete a client.</summary>
/// <remarks>A member that the document lacks is null. An empty text and an empty list count as missing (RFC 8414 §3.2).</remarks>
internal sealed record MetadataDocument
{
    public string? Issuer { get; init; }

    public string? AuthorizationEndpoint { get; init; }

    public string? TokenEndpoint { get; init; }

    public string? RevocationEndpoint { get; init; }

    public string? UserInfoEndpoint { get; init; }

    public EquatableArray<string>? ResponseTypes { get; init; }

    public EquatableArray<string>? GrantTypes { get; init; }

    public EquatableArray<string>? AuthenticationMethods { get; init; }

    public EquatableArray<string>? ChallengeMethods { get; init; }

    /// <summary>Whether each authorization response contains <c>iss</c> (RFC 9207 §3). The default is false.</summary>
    public bool ResponsesHaveIssuer { get; init; }
}
