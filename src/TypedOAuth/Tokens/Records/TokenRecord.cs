using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Holds what is stored for a connection, unprotected: the tokens of an active one, or why another one has ended.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
internal abstract record TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    private TokenRecord()
    {
    }

    /// <summary>The scopes that the connection had asked for, so that a later authorization asks for them again.</summary>
    public abstract ScopeList RequestedScopes { get; }

    /// <summary>Holds the tokens of a connection.</summary>
    public sealed record Active(TAuthData AuthData) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => ScopeList.FromText(AuthData.RequestedScope);
    }

    /// <summary>Remembers why a connection has ended.</summary>
    /// <param name="Code">The error code that ended it.</param>
    /// <param name="Requested">The scopes that it had asked for.</param>
    public sealed record Ended(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => Requested;
    }
}
