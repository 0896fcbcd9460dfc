namespace TypedOAuth.Storage;

/// <summary>Represents the result of a write.</summary>
/// <param name="Status">The outcome of the write.</param>
/// <param name="Version">The new version if the record was written; otherwise <c>0</c>.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2WriteResult(OAuth2WriteStatus Status, long Version, DateTimeOffset StoreTime);
