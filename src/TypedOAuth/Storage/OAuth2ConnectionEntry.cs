namespace TypedOAuth.Storage;

/// <summary>Holds one connection of a listing.</summary>
/// <param name="Key">The connection.</param>
/// <param name="Record">Its record; the payload is empty unless the query asked for payloads.</param>
public readonly record struct OAuth2ConnectionEntry(OAuth2ConnectionKey Key, OAuth2StoredRecord Record);
