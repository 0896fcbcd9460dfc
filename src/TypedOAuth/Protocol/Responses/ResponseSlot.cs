namespace TypedOAuth.Protocol.Responses;

/// <summary>Identifies the slot that holds the value of a token response's member.</summary>
internal enum ResponseSlot
{
    AccessToken,
    TokenType,
    ExpiresIn,
    RefreshToken,
    Scope,
    RefreshTokenExpiresIn,
    GrantExpiresIn,
    Error,
    ErrorDescription,
    ErrorUri,

    /// <summary>The first declared field. The other fields follow in the order of the definition.</summary>
    FirstField,
}
