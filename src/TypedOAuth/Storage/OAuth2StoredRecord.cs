namespace TypedOAuth.Storage;

/// <summary>Holds the stored data of a connection: protected bytes, and plain values that a store can search by.</summary>
public sealed record OAuth2StoredRecord
{
    /// <summary>The protected bytes; empty in a listing that did not request payloads.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The version that a later write is based on; greater than zero.</summary>
    public required long Version { get; init; }

    /// <summary>The time when the access token expires; <see langword="null"/> if unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The time when background work must check the record next; <see langword="null"/> for never.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// The time when the record was last written, by the store's clock; <see langword="null"/> if an older version wrote the record.
    /// </summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The journal mark; <see langword="null"/> unless a refresh request is in progress or its outcome is unknown.</summary>
    public OAuth2JournalMark? Mark { get; init; }
}
