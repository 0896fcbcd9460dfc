using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Holds the tokens of a connection.</summary>
internal sealed record ActiveRecord<TAuthData>(TAuthData AuthData) : TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    public override ScopeList RequestedScopes => ScopeList.FromText(AuthData.RequestedScope);
}
