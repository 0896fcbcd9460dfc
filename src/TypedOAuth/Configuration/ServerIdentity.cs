namespace TypedOAuth.Configuration;

/// <summary>Identifies the server and the client id of a connection's tokens. A missing value matches no other value.</summary>
/// <param name="Issuer">The issuer identifier (RFC 8414 §2).</param>
/// <param name="TokenEndpoint">The token endpoint.</param>
/// <param name="RefreshEndpoint">The endpoint that refreshes tokens.</param>
/// <param name="ClientId">The client identifier (RFC 6749 §2.2).</param>
internal sealed record ServerIdentity(string? Issuer, string? TokenEndpoint, string? RefreshEndpoint, string? ClientId);
