using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Holds the values of endpoint parameters by name. Two instances with the same values are equal.</summary>
/// <remarks>A client has few parameters, so a sorted array is smaller and faster than a hash table.</remarks>
internal sealed class EndpointParameterValues : IReadOnlyDictionary<string, string>, IEquatable<EndpointParameterValues>
{
    private readonly KeyValuePair<string, string>[] _pairs;

    private EndpointParameterValues(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>The instance without values.</summary>
    public static EndpointParameterValues Empty { get; } = new([]);

    public int Count => _pairs.Length;

    public IEnumerable<string> Keys => _pairs.Select(static pair => pair.Key);

    public IEnumerable<string> Values => _pairs.Select(static pair => pair.Value);

    public string this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The endpoint parameter '{key}' has no value.");

    /// <summary>Copies values; returns the same instance if it has this type.</summary>
    public static EndpointParameterValues Of(IReadOnlyDictionary<string, string> values) =>
        values as EndpointParameterValues ?? (values.Count == 0 ? Empty : Of(values.AsEnumerable()));

    /// <summary>Copies values. The names differ from each other.</summary>
    public static EndpointParameterValues Of(IEnumerable<KeyValuePair<string, string>> values)
    {
        KeyValuePair<string, string>[] pairs = [.. values.OrderBy(static pair => pair.Key, StringComparer.Ordinal)];
        return pairs.Length == 0 ? Empty : new(pairs);
    }

    /// <summary>Returns the values with another value for one name; without the name if the value is null.</summary>
    public EndpointParameterValues With(string name, string? value)
    {
        var others = _pairs.Where(pair => pair.Key != name);
        return Of(value is null ? others : others.Append(new(name, value)));
    }

    /// <summary>Returns these values and the other values whose names these do not contain.</summary>
    public EndpointParameterValues CompletedBy(EndpointParameterValues other) =>
        Count == 0 ? other : other.Count == 0 ? this : Of(this.Concat(other.Where(pair => !ContainsKey(pair.Key))));

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var pair in _pairs)
        {
            if (pair.Key == key)
            {
                value = pair.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    public bool Equals(EndpointParameterValues? other) => other is not null && _pairs.AsSpan().SequenceEqual(other._pairs);

    public override bool Equals(object? obj) => Equals(obj as EndpointParameterValues);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, value) in _pairs)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _pairs.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
