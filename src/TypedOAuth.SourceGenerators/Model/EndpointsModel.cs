namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The declared endpoints; empty where one is missing, which an analyzer reports.</summary>
internal sealed record EndpointsModel(
    string Authorization, string Token, string? Refresh, string? Revocation, string? Issuer, bool AllowInsecureLoopback);
