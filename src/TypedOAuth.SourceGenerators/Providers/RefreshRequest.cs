namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Holds the way to request a refresh token from a provider: one of several scopes, or all of several parameters.</summary>
internal sealed record RefreshRequest(string[] Scopes, RefreshParameter[] Parameters, bool IsRequestedByDefault);
