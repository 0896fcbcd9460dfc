namespace TypedOAuth.Storage;

/// <summary>Represents the result of reading a connection's record.</summary>
/// <param name="Record">The record; <see langword="null"/> if none is stored.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2ReadResult(OAuth2StoredRecord? Record, DateTimeOffset StoreTime);
