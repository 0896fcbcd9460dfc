using System.Text.Json;
using System.Text.RegularExpressions;

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>Chooses the values of a provider's endpoint parameters, and fills them into addresses.</summary>
internal sealed partial class ExampleValues
{
    private static readonly string[] Candidates = ["example", "login.example.com", "ABCDE12345", "v1.0", "00000000-0000-4000-8000-000000000001"];

    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Name), string> _sources = [];

    public ExampleValues(Facts facts)
    {
        foreach (var parameter in facts.Parts("endpointParameters"))
        {
            Add(parameter);
        }
    }

    /// <summary>The id of the account if an endpoint parameter names it.</summary>
    public string? Account { get; private set; }

    /// <summary>The values of the endpoint parameters after the authorization.</summary>
    public IReadOnlyDictionary<string, string> Bound => _bound;

    /// <summary>Returns the names and values that a source contains.</summary>
    /// <param name="source">The source: Setting, User, Callback, TokenResponse or IdToken.</param>
    public IEnumerable<KeyValuePair<string, string>> Of(string source) =>
        _sources.Where(pair => pair.Key.Source == source).Select(static pair => KeyValuePair.Create(pair.Key.Name, pair.Value));

    /// <summary>Fills an address that is used after the authorization response.</summary>
    public string Fill(string address) => Fill(address, _bound);

    /// <summary>Fills the address of the authorization request, for which values of responses are unknown.</summary>
    public string FillFirst(string address) => Fill(address, _first);

    private static string Fill(string address, Dictionary<string, string> values) =>
        Placeholder().Replace(address, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value);

    private void Add(JsonElement parameter)
    {
        var name = Facts.Text(parameter, "name")!;
        var source = Facts.Text(parameter, "source") ?? "Setting";
        var standard = Facts.Text(parameter, "value");
        var values = parameter.TryGetProperty("values", out var list) ? list.EnumerateArray().Select(static value => value.GetString()!.Split('=')).ToList() : [];
        var suffix = Facts.Text(parameter, "suffix");
        string Map(string value) => values.Find(pair => pair[0] == value)?[^1] ?? value;
        var chosen = source == "Setting" && standard is not null ? standard
            : values.Count > 0 ? values[source == "Callback" && values.Count > 1 ? 1 : 0][0]
            : Facts.Text(parameter, "example") ?? Choose(name, Facts.Text(parameter, "pattern"));
        if (source != "Setting" || standard is null)
        {
            // A provider names a whole host, from which the suffix is removed; a user enters the first label.
            _sources[(source, Facts.Text(parameter, "from") ?? name)] = source is "Callback" or "TokenResponse" ? chosen + suffix : chosen;
        }

        _bound[name] = Map(chosen);
        if (source is "Setting" or "User")
        {
            _first[name] = Map(chosen);
        }
        else if (standard is not null)
        {
            _first[name] = Map(standard);
        }

        if (Facts.Flag(parameter, "isAccount"))
        {
            Account = chosen;
        }
    }

    private static string Choose(string name, string? pattern) => name.EndsWith("_id", StringComparison.Ordinal) && pattern is null
        ? Candidates[^1]
        : Candidates.FirstOrDefault(candidate => pattern is null || Regex.IsMatch(candidate, $"^(?:{pattern})$"))
            ?? throw new InvalidDataException($"No example matches the pattern of '{name}': {pattern}.");

    [GeneratedRegex(@"\{([a-z_A-Z]+)\}")]
    private static partial Regex Placeholder();
}
