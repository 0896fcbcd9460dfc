using System.Collections.Concurrent;

namespace TypedOAuth.Configuration;

/// <summary>Keeps the settings of connections whose endpoint parameters have different values, for one snapshot.</summary>
/// <remarks>The number of kept settings is limited, because users choose the values. All members are safe for concurrent use.</remarks>
/// <param name="unbound">The snapshot with the default values.</param>
internal sealed class BoundSettings(ClientSettings unbound)
{
    /// <summary>The maximum number of kept settings.</summary>
    public const int Capacity = 1000;

    private readonly ConcurrentDictionary<string, ClientSettings> _bound = new(StringComparer.Ordinal);

    /// <summary>The snapshot with the default values. Its key signs for all connections, so the key file is read once.</summary>
    public ClientSettings Unbound => unbound;

    /// <summary>Returns the settings with the values of a connection.</summary>
    public ClientSettings Get(IReadOnlyDictionary<string, string> values)
    {
        var key = unbound.Endpoints.GetKey(values);
        if (key.Length == 0)
        {
            return unbound;
        }

        if (_bound.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (_bound.Count >= Capacity)
        {
            _bound.Clear();
        }

        return _bound.GetOrAdd(key, static (_, state) => state.unbound.CreateBound(state.values), (unbound, values));
    }
}
