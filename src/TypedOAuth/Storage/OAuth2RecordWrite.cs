namespace TypedOAuth.Storage;

/// <summary>Describes one write of a connection's record: the new content and the expected stored record.</summary>
public sealed record OAuth2RecordWrite
{
    /// <summary>The protected bytes. A store that keeps the bytes in memory must copy them.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The version that the write is based on; <c>0</c> if the write expects that no record is stored.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>The version in the stored mark that also permits the write; <see langword="null"/> to compare record versions only.</summary>
    /// <remarks>If the stored mark has this version, the record's version may differ from <see cref="ExpectedVersion"/>.</remarks>
    public long? ExpectedMark { get; init; }

    /// <summary>Whether the write keeps the mark. By default, the write clears the mark.</summary>
    public bool KeepsMark { get; init; }

    /// <summary>The time when the access token expires; <see langword="null"/> if unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The time when background work must check the record next; <see langword="null"/> for never.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The account that the connection claims for its user; <see langword="null"/> to claim no account.</summary>
    /// <remarks>Only one user of a client can hold a claim. The write releases an earlier claim of the record.</remarks>
    public string? AccountClaim { get; init; }

    /// <summary>The owner whose lease a successful write releases; <see langword="null"/> to release no lease.</summary>
    public string? LeaseOwner { get; init; }
}
