using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tokens.Records;

/// <summary>Represents an unprotected token record: the tokens of a connection, or the reason why it has ended.</summary>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
internal abstract record TokenRecord<TAuthData>
    where TAuthData : OAuth2AuthData
{
    private TokenRecord()
    {
    }

    /// <summary>The scopes that the connection requested, so that a later authorization requests them again.</summary>
    public abstract ScopeList RequestedScopes { get; }

    /// <summary>The values of endpoint parameters, so that a later authorization uses them again.</summary>
    public abstract EndpointParameterValues Parameters { get; }

    /// <summary>The time when the user authorized; <see langword="null"/> if an older version wrote the record. A refresh keeps this value.</summary>
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>The account at the provider; <see langword="null"/> if it is unknown.</summary>
    public OAuth2Account? Account { get; init; }

    /// <summary>The changes that have not been handed over to observers, the oldest first.</summary>
    public IReadOnlyList<PendingChange> Changes { get; init; } = [];

    /// <summary>Members that another version of the library wrote; <see langword="null"/> if there are none.</summary>
    public UnknownMembers? Unknown { get; init; }

    /// <summary>Holds the tokens of a connection.</summary>
    public sealed record Active(TAuthData AuthData) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => ScopeList.FromText(AuthData.RequestedScope);

        /// <summary>The values with which the tokens were issued. The tokens are sent only to the endpoints with these values.</summary>
        public override EndpointParameterValues Parameters => EndpointParameterValues.Of(AuthData.EndpointParameters);

        /// <summary>The server that issued the tokens; <see langword="null"/> if an older version wrote the record.</summary>
        public ServerIdentity? Server { get; init; }

        /// <summary>
        /// The identity in the first ID token; <see langword="null"/> if none was validated, or an older version wrote the record.
        /// </summary>
        public IdTokenIdentity? IdToken { get; init; }

        /// <summary>The time when the last refresh was sent; <see langword="null"/> before the first one.</summary>
        public DateTimeOffset? RefreshedAt { get; init; }

        /// <summary>The failure of refreshes; <see langword="null"/> if the last refresh succeeded.</summary>
        public RefreshFailure? Failure { get; init; }

        /// <summary>The time when the refresh token expires; <see langword="null"/> if unknown.</summary>
        public DateTimeOffset? RefreshTokenExpiresAt { get; init; }

        /// <summary>The time when the grant ends; <see langword="null"/> if unknown.</summary>
        public DateTimeOffset? GrantExpiresAt { get; init; }

        /// <summary>The time of the last refresh that extended the refresh token's life; <see langword="null"/> if no refresh did.</summary>
        public DateTimeOffset? RefreshTokenDatedAt { get; init; }

        /// <summary>The date for which the change <c>ExpiresSoon</c> was made; <see langword="null"/> if it was not made.</summary>
        public DateTimeOffset? WarnedFor { get; init; }

        /// <summary>The time when the change <c>NeedsAttention</c> was made because of a date; <see langword="null"/> if it was not made.</summary>
        public DateTimeOffset? AttentionAt { get; init; }

        /// <summary>Whether the last refresh returned a new refresh token; <see langword="null"/> before the first refresh.</summary>
        public bool? Rotates { get; init; }

        /// <summary>Whether a process that has stopped may have used the refresh token, so that the token is not sent again.</summary>
        /// <remarks>The access token is served until it expires. The tokens that the stopped process received still replace the record.</remarks>
        public bool IsIndeterminate { get; init; }

        /// <summary>Whether a refresh returned these tokens for another account. The tokens are never served, and the connection ends.</summary>
        public bool IsOfAnotherAccount { get; init; }

        /// <summary>Whether the user has disconnected. The tokens are never served.</summary>
        /// <remarks>
        /// The record keeps its tokens until they are revoked, so that another disconnect can revoke them if this process stops.
        /// </remarks>
        public bool IsDisconnected { get; init; }

        /// <summary>Whether the tokens may be used.</summary>
        public bool IsUsable => !IsOfAnotherAccount && !IsDisconnected;

        /// <summary>Moves all times, from this machine's clock to the store's clock.</summary>
        /// <param name="difference">The difference between the clocks.</param>
        public Active Move(TimeSpan difference) => this with
        {
            ConnectedAt = ConnectedAt + difference,
            RefreshTokenExpiresAt = RefreshTokenExpiresAt + difference,
            GrantExpiresAt = GrantExpiresAt + difference,
            AuthData = AuthData with { IssuedAt = AuthData.IssuedAt + difference, ExpiresAt = AuthData.ExpiresAt + difference },
        };

        /// <summary>Token fields that only another build of the application declares; <see langword="null"/> if there are none.</summary>
        public UnknownMembers? UnknownFields { get; init; }

        /// <summary>Callback fields that only another build of the application declares; <see langword="null"/> if there are none.</summary>
        public UnknownMembers? UnknownCallbackFields { get; init; }
    }

    /// <summary>Represents an ended record: the reason why a connection has ended.</summary>
    /// <param name="Code">The error code that ended the connection.</param>
    /// <param name="Requested">The scopes that the connection requested.</param>
    public sealed record Ended(string Code, ScopeList Requested) : TokenRecord<TAuthData>
    {
        public override ScopeList RequestedScopes => Requested;

        public override EndpointParameterValues Parameters => Bound;

        /// <summary>The values with which the connection was made.</summary>
        public EndpointParameterValues Bound { get; init; } = EndpointParameterValues.Empty;

        /// <summary>Returns whether refreshed tokens continue the ended connection, because they belong to the same authorization.</summary>
        /// <remarks>Another process may have ended the connection because this refresh had already used the refresh token.</remarks>
        public bool IsContinuedBy(Active record) => ConnectedAt == record.ConnectedAt && Code != OAuth2ErrorCodes.IdTokenSubjectChanged;
    }
}
