using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Holds what is stored for a connection, unprotected: the tokens of an active one, or why another one has ended.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
internal abstract record TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>The scopes that the connection had asked for, so that a later authorization asks for them again.</summary>
    public abstract ScopeList RequestedScopes { get; }
}
