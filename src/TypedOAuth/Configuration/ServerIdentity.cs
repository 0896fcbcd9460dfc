namespace TypedOAuth.Configuration;

/// <summary>Says which server a connection's tokens came from, and which client they were issued to. An absent value equals nothing.</summary>
/// <param name="Issuer">The issuer identifier (RFC 8414 §2).</param>
/// <param name="TokenEndpoint">The token endpoint.</param>
/// <param name="RefreshEndpoint">The endpoint that refreshes tokens.</param>
/// <param name="ClientId">The client identifier (RFC 6749 §2.2).</param>
internal sealed record ServerIdentity(string? Issuer, string? TokenEndpoint, string? RefreshEndpoint, string? ClientId);
