namespace TypedOAuth.Tokens.Records;

/// <summary>A record as it was read: with its version, also where its bytes can't be read, which counts as absent.</summary>
/// <param name="Record">The record; <see langword="null"/> where there is none, or none that can be read.</param>
/// <param name="Version">The version that a write has to be based on; <c>0</c> where there is none.</param>
internal readonly record struct StoredRecord<TAuthData>(TokenRecord<TAuthData>? Record, long Version)
    where TAuthData : OAuth2AuthData
{
    public TAuthData? AuthData => Record?.AuthData;

    public string? RequestedScope => AuthData is { } data ? data.RequestedScope : Record?.EndedScope;
}
