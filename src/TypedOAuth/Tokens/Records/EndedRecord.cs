using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Remembers why a connection has ended.</summary>
/// <param name="Code">The error code that ended it.</param>
internal sealed record EndedRecord<TAuthData>(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    public override ScopeList RequestedScopes => Requested;
}
