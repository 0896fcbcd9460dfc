namespace TypedOAuth.Storage;

/// <summary>Holds one connection of a listing.</summary>
/// <param name="Key">The connection.</param>
/// <param name="Record">The connection's record; the payload is empty unless the query requests payloads.</param>
public readonly record struct OAuth2ConnectionEntry(OAuth2ConnectionKey Key, OAuth2StoredRecord Record);
