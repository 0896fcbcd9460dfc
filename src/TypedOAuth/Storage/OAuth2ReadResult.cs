namespace TypedOAuth.Storage;

/// <summary>Answers a read.</summary>
/// <param name="Record">The record; <see langword="null"/> if there is none.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2ReadResult(OAuth2StoredRecord? Record, DateTimeOffset StoreTime);
