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

        /// <summary>The declared fields of another build of the application; <see langword="null"/> if there are none.</summary>
        public UnknownMembers? UnknownFields { get; init; }
    }

    /// <summary>Remembers why a connection has ended.</summary>
    /// <param name="Code">The error code that ended it.</param>
    /// <param name="Requested">The scopes that it had asked for.</param>
    public sealed record Ended(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    {
        /// <summary>The code of a connection that its user has ended and whose record is about to be deleted.</summary>
        public const string Disconnected = "disconnected";

        public override ScopeList RequestedScopes => Requested;

        /// <summary>Whether the user has ended it, so that nobody has to act.</summary>
        public bool IsDisconnected => Code == Disconnected;
    }
}
