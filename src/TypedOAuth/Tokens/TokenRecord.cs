namespace TypedOAuth;

/// <summary>What the store holds for a connection, unprotected: the user's tokens, or the reason why they had to be dropped.</summary>
/// <param name="AuthData">The tokens; <see langword="null"/> in a record of an authorization that has ended.</param>
/// <param name="EndReason">The error code that ended the authorization; <see langword="null"/> while it holds.</param>
/// <param name="EndedScope">What an authorization that has ended had asked for, so that the next one asks for it again.</param>
internal sealed record TokenRecord<TAuthData>(TAuthData? AuthData, string? EndReason, string? EndedScope = null)
    where TAuthData : OAuth2AuthData;

/// <summary>A record as it was read: with its version, also where its bytes can't be read, which counts as absent.</summary>
/// <param name="Record">The record; <see langword="null"/> where there is none, or none that can be read.</param>
/// <param name="Version">The version that a write has to be based on; <c>0</c> where there is none.</param>
internal readonly record struct StoredRecord<TAuthData>(TokenRecord<TAuthData>? Record, long Version)
    where TAuthData : OAuth2AuthData
{
    public TAuthData? AuthData => Record?.AuthData;

    public string? RequestedScope => AuthData is { } data ? data.RequestedScope : Record?.EndedScope;
}
