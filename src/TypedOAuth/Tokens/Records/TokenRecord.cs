namespace TypedOAuth.Tokens.Records;

/// <summary>What the store holds for a connection, unprotected: the user's tokens, or the reason why they had to be dropped.</summary>
/// <param name="AuthData">The tokens; <see langword="null"/> in a record of an authorization that has ended.</param>
/// <param name="EndReason">The error code that ended the authorization; <see langword="null"/> while it holds.</param>
/// <param name="EndedScope">What an authorization that has ended had asked for, so that the next one asks for it again.</param>
internal sealed record TokenRecord<TAuthData>(TAuthData? AuthData, string? EndReason, string? EndedScope = null)
    where TAuthData : OAuth2AuthData;
