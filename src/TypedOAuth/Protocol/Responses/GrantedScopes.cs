using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the granted scopes of a token response.</summary>
/// <param name="Scopes">The granted scopes.</param>
/// <param name="IsStated">Whether the response named granted scopes.</param>
/// <param name="Unstated">The requested scopes whose member the response lacks, although another member names scopes.</param>
internal readonly record struct GrantedScopes(ScopeList Scopes, bool IsStated, ScopeList Unstated);
