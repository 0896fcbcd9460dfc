using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Contains the values of placeholders such as <c>{state}</c>. The first request with an unknown value determines it.</summary>
internal sealed partial class Placeholders
{
    /// <summary>The values that the library chooses.</summary>
    private static readonly string[] Chosen = ["state", "nonce", "code_challenge", "code_verifier", "client_assertion"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => _values[name];
        set => _values[name] = value;
    }

    public bool Contains(string name) => _values.ContainsKey(name);

    public void Remove(string name) => _values.Remove(name);

    /// <summary>Fills the placeholders of a text.</summary>
    public string Fill(string template) =>
        Name().Replace(template, match => _values.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value);

    /// <summary>Compares a value with a template, and remembers the values of unknown placeholders.</summary>
    /// <param name="template">The template.</param>
    /// <param name="actual">The value.</param>
    /// <param name="encode">The encoding of known values within the template.</param>
    public bool Matches(string template, string actual, Func<string, string> encode)
    {
        var pattern = new StringBuilder("^");
        var position = 0;
        foreach (Match match in Name().Matches(template))
        {
            var name = match.Groups[1].Value;
            pattern.Append(Regex.Escape(template[position..match.Index]));
            pattern.Append(_values.TryGetValue(name, out var known) ? Regex.Escape(encode(known))
                : Chosen.Contains(name) ? $"(?<{name}>[A-Za-z0-9._~-]+)"
                : Regex.Escape(match.Value));
            position = match.Index + match.Length;
        }

        var found = Regex.Match(actual, pattern.Append(Regex.Escape(template[position..])).Append(@"\z").ToString(), RegexOptions.Singleline);
        foreach (var name in Chosen.Where(name => found.Groups[name].Success))
        {
            _values[name] = found.Groups[name].Value;
        }

        return found.Success;
    }

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Name();
}
