namespace TypedOAuth.Storage;

/// <summary>Answers a deletion.</summary>
/// <param name="IsDeleted">Whether the expected version was stored, and was deleted.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2DeleteResult(bool IsDeleted, DateTimeOffset StoreTime);
