namespace TypedOAuth.Storage;

/// <summary>Holds a pending record in memory, with its places in the store's order and in that of its owner.</summary>
internal sealed class InMemoryPendingEntry(OAuth2PendingRecord record, DateTimeOffset expiresAt)
{
    /// <summary>Ticks take half the memory of a date.</summary>
    private readonly long _expiresAt = expiresAt.UtcTicks;

    /// <summary>Fields, because a list changes them in place.</summary>
    internal Links InStore;
    internal Links OfOwner;

    public OAuth2PendingRecord Record { get; } = record;

    public bool IsExpired(DateTimeOffset now) => _expiresAt <= now.UtcTicks;

    internal struct Links
    {
        public InMemoryPendingEntry? Older { get; set; }

        public InMemoryPendingEntry? Newer { get; set; }
    }
}
