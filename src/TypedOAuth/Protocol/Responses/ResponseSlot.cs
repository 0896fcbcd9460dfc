namespace TypedOAuth.Protocol.Responses;

/// <summary>Names the place where the value of a member of the token response is kept.</summary>
internal enum ResponseSlot
{
    AccessToken,
    TokenType,
    ExpiresIn,
    RefreshToken,
    Scope,
    Error,
    ErrorDescription,
    ErrorUri,

    /// <summary>The first declared field; the others follow in the order of the definition.</summary>
    FirstField,
}
