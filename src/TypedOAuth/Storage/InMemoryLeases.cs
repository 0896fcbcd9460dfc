namespace TypedOAuth.Storage;

/// <summary>Keeps the leases of connections. Not safe for concurrent use: the store's lock protects it.</summary>
internal sealed class InMemoryLeases
{
    private const int MinimumBeforeSweep = 64;

    private readonly Dictionary<OAuth2ConnectionKey, Lease> _leases = [];
    private int _sweepAt = MinimumBeforeSweep;

    /// <summary>Returns the lease of a connection; returns null if no lease exists or the lease has ended.</summary>
    public Lease? Find(OAuth2ConnectionKey key, DateTimeOffset now) =>
        _leases.GetValueOrDefault(key) is { } lease && lease.EndsAt > now ? lease : null;

    public void Set(OAuth2ConnectionKey key, Lease lease, DateTimeOffset now)
    {
        _leases[key] = lease;
        if (_leases.Count >= _sweepAt)
        {
            Sweep(now);
        }
    }

    public void Release(OAuth2ConnectionKey key, string owner)
    {
        if (_leases.GetValueOrDefault(key)?.Owner == owner)
        {
            _leases.Remove(key);
        }
    }

    /// <summary>Removes ended leases.</summary>
    /// <remarks>A sweep runs when the number of leases has doubled, so an addition takes constant time on average.</remarks>
    private void Sweep(DateTimeOffset now)
    {
        foreach (var (key, lease) in _leases)
        {
            if (lease.EndsAt <= now)
            {
                _leases.Remove(key);
            }
        }

        _sweepAt = Math.Max(MinimumBeforeSweep, _leases.Count * 2);
    }

    internal sealed record Lease(string Owner, long Fence, DateTimeOffset EndsAt);
}
