namespace TypedOAuth.Storage;

/// <summary>Answers a read of a pending authorization.</summary>
/// <param name="Payload">The protected bytes; <see langword="null"/> if there is no record, or an expired one.</param>
/// <param name="StoreTime">The store's time.</param>
public readonly record struct OAuth2PendingResult(byte[]? Payload, DateTimeOffset StoreTime);
