using TypedOAuth.Configuration;
using TypedOAuth.Protocol.IdTokens;
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

    /// <summary>What another version of the library has written; <see langword="null"/> if there is nothing.</summary>
    public UnknownMembers? Unknown { get; init; }

    /// <summary>Holds the tokens of a connection.</summary>
    public sealed record Active(TAuthData AuthData) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => ScopeList.FromText(AuthData.RequestedScope);

        /// <summary>The server that issued the tokens; <see langword="null"/> if an older version wrote the record.</summary>
        public ServerIdentity? Server { get; init; }

        /// <summary>When the user authorized; <see langword="null"/> if an older version wrote the record. No refresh changes it.</summary>
        public DateTimeOffset? ConnectedAt { get; init; }

        /// <summary>What the first ID token said; <see langword="null"/> if none has been validated, or an older version wrote the record.</summary>
        public IdTokenIdentity? IdToken { get; init; }

        /// <summary>Whether the refresh that brought the tokens named another account: they are served to nobody, and end the connection.</summary>
        public bool IsOfAnotherAccount { get; init; }

        /// <summary>
        /// Whether the user has ended the connection. The record keeps its tokens until they have been revoked, so that another disconnect can
        /// do that if this process stops; they are served to nobody.
        /// </summary>
        public bool IsDisconnected { get; init; }

        /// <summary>Whether the tokens may be used.</summary>
        public bool IsUsable => !IsOfAnotherAccount && !IsDisconnected;

        /// <summary>The declared fields of another build of the application; <see langword="null"/> if there are none.</summary>
        public UnknownMembers? UnknownFields { get; init; }
    }

    /// <summary>Remembers why a connection has ended.</summary>
    /// <param name="Code">The error code that ended it.</param>
    /// <param name="Requested">The scopes that it had asked for.</param>
    public sealed record Ended(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => Requested;

        /// <summary>When the user had authorized; <see langword="null"/> if an older version wrote the record.</summary>
        public DateTimeOffset? ConnectedAt { get; init; }

        /// <summary>
        /// Whether tokens that a refresh has brought continue the connection: they are of the authorization that has ended, which another
        /// process gave up as the refresh token was spent already.
        /// </summary>
        public bool IsContinuedBy(Active record) => ConnectedAt == record.ConnectedAt && Code != OAuth2ErrorCodes.IdTokenSubjectChanged;
    }
}
