using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Remembers why a connection has ended.</summary>
/// <param name="Code">The error code that ended it.</param>
/// <param name="Requested">The scopes that it had asked for.</param>
internal sealed record EndedRecord<TAuthData>(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    public override ScopeList RequestedScopes => Requested;
}
