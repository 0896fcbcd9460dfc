namespace TypedOAuth.Storage;

/// <summary>Orders pending records by age and tracks their number and size.</summary>
/// <remarks>The links are part of the entries, so removing an entry takes constant time and adding one allocates no memory.</remarks>
/// <param name="isOwners">Whether the list uses the entries' links for their owner; otherwise, it uses the links for the store.</param>
internal sealed class InMemoryPendingList(bool isOwners)
{
    public InMemoryPendingEntry? Oldest { get; private set; }

    public InMemoryPendingEntry? Newest { get; private set; }

    public int Count { get; private set; }

    public long Bytes { get; private set; }

    public InMemoryPendingEntry? NewerThan(InMemoryPendingEntry entry) => LinksOf(entry).Newer;

    public void Add(InMemoryPendingEntry entry)
    {
        if (Newest is null)
        {
            Oldest = entry;
        }
        else
        {
            LinksOf(Newest).Newer = entry;
            LinksOf(entry).Older = Newest;
        }

        Newest = entry;
        Count++;
        Bytes += entry.Record.Payload.Length;
    }

    public void Remove(InMemoryPendingEntry entry)
    {
        var links = LinksOf(entry);
        if (links.Older is null)
        {
            Oldest = links.Newer;
        }
        else
        {
            LinksOf(links.Older).Newer = links.Newer;
        }

        if (links.Newer is null)
        {
            Newest = links.Older;
        }
        else
        {
            LinksOf(links.Newer).Older = links.Older;
        }

        LinksOf(entry) = default;
        Count--;
        Bytes -= entry.Record.Payload.Length;
    }

    private ref InMemoryPendingEntry.Links LinksOf(InMemoryPendingEntry entry) => ref isOwners ? ref entry.OfOwner : ref entry.InStore;
}
