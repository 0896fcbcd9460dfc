namespace TypedOAuth.Storage;

/// <summary>
/// Orders pending records by age and sums them up. The links are part of the entries, so any entry leaves in constant time and a list
/// allocates nothing for it.
/// </summary>
/// <param name="isOwners">Whether the list uses the entries' links for their owner; otherwise those for the store.</param>
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
