namespace TypedOAuth.Storage;

/// <summary>Represents the result of a deletion.</summary>
/// <param name="IsDeleted">Whether the expected version was stored and has been deleted.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2DeleteResult(bool IsDeleted, DateTimeOffset StoreTime);
