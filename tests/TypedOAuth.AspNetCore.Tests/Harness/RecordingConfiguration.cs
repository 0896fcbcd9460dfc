using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A configuration that records each key that is read.</summary>
internal sealed class RecordingConfiguration : ConfigurationProvider, IConfigurationSource
{
    private readonly ConcurrentDictionary<string, bool> _keys = new(StringComparer.Ordinal);

    public RecordingConfiguration(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var (key, value) in values)
        {
            Data[key] = value;
        }
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        _keys[key] = true;
        return base.TryGet(key, out value);
    }

    public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath)
    {
        _keys[parentPath ?? ""] = true;
        return base.GetChildKeys(earlierKeys, parentPath);
    }

    /// <summary>Returns the last parts of the keys that are directly below a section.</summary>
    public IEnumerable<string> GetKeysBelow(string section) => _keys.Keys
        .Where(key => key.StartsWith($"{section}:", StringComparison.Ordinal))
        .Select(key => key[(section.Length + 1)..])
        .Where(static key => !key.Contains(':', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
