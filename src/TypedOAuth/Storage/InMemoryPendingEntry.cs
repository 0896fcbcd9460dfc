namespace TypedOAuth.Storage;

/// <summary>Holds a pending record in memory, with its position among all records and among its owner's records.</summary>
internal sealed class InMemoryPendingEntry(OAuth2PendingRecord record, DateTimeOffset expiresAt)
{
    // Ticks need half the memory of a DateTimeOffset.
    private readonly long _expiresAt = expiresAt.UtcTicks;

    // The links are fields, because a list changes them in place.
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
