namespace TypedOAuth.Storage;

/// <summary>Represents the result of reading a pending authorization or a connect ticket.</summary>
/// <param name="Payload">The protected bytes; <see langword="null"/> if the record does not exist or has expired.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2PendingResult(byte[]? Payload, DateTimeOffset StoreTime);
