namespace TypedOAuth.Storage;

/// <summary>Describes one write of a connection's record: what is written, and what the stored record must be for it.</summary>
public sealed record OAuth2RecordWrite
{
    /// <summary>The protected bytes; the store copies them if it keeps them.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The version that the write is based on; <c>0</c> if there must be no record.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>
    /// The version that the stored mark must name for the write to be accepted although the record has another version than
    /// <see cref="ExpectedVersion"/>; <see langword="null"/> to compare versions only.
    /// </summary>
    public long? ExpectedMark { get; init; }

    /// <summary>Whether the mark stays; by default the write clears it.</summary>
    public bool KeepsMark { get; init; }

    /// <summary>When the access token expires; <see langword="null"/> if that is unknown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When background work has to look at the record next; <see langword="null"/> for never.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>
    /// The account that the connection claims for its user: of all users of a client, one can hold a claim. <see langword="null"/> to claim
    /// none, which gives up what the record claimed before.
    /// </summary>
    public string? AccountClaim { get; init; }

    /// <summary>The owner whose lease ends with a successful write; <see langword="null"/> to leave leases as they are.</summary>
    public string? LeaseOwner { get; init; }
}
