using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Compares a request with the request of a bundle: method, address, headers and parameters, in any order.</summary>
internal sealed class RequestComparison(Placeholders placeholders)
{
    /// <summary>Headers that differ between versions and machines.</summary>
    private static readonly string[] Ignored = ["User-Agent", "Host", "Connection", "Content-Length", "traceparent"];

    private readonly List<string> _faults = [];

    /// <summary>Returns the differences of the URL that the browser opens, whose encoding counts.</summary>
    public IReadOnlyList<string> CompareUrl(string expected, Uri actual)
    {
        var (wanted, sent) = (Split(expected), Split(actual.OriginalString));
        Check("URL", wanted.Address, sent.Address);
        Check("fragment", wanted.Fragment, sent.Fragment);
        Compare("query", wanted.Query, sent.Query, Uri.EscapeDataString);
        return _faults;
    }

    /// <summary>Returns the differences of a request.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync(JsonNode expected, HttpRequestMessage actual)
    {
        var (wanted, sent) = (Split(expected["url"]!.GetValue<string>()), Split(actual.RequestUri!.AbsoluteUri));
        Check("method", expected["method"]!.GetValue<string>(), actual.Method.Method);
        Check("URL", wanted.Address, sent.Address);
        Compare("query", Decode(wanted.Query), Decode(sent.Query), static value => value);
        Compare("header", ReadPairs(expected["headers"]), ReadHeaders(actual), static value => value);
        var body = actual.Content is null ? "" : await actual.Content.ReadAsStringAsync();
        if (expected["json"] is { } json)
        {
            Compare("member", ReadPairs(json), ReadPairs(JsonNode.Parse(body)), static value => value);
        }
        else
        {
            Compare("form parameter", ReadPairs(expected["form"]), Decode(Pairs(body)), static value => value);
        }

        if (actual.Headers.UserAgent.Count == 0)
        {
            _faults.Add("The request has no User-Agent.");
        }

        return _faults;
    }

    private void Compare(string kind, List<(string Name, string Value)> expected, List<(string Name, string Value)> actual, Func<string, string> encode)
    {
        foreach (var name in expected.Select(static pair => pair.Name).Union(actual.Select(static pair => pair.Name)).Order(StringComparer.Ordinal))
        {
            var wanted = expected.FindAll(pair => pair.Name == name);
            var sent = actual.FindAll(pair => pair.Name == name);
            if (wanted.Count != 1 || sent.Count != 1 || !placeholders.Matches(wanted[0].Value, sent[0].Value, encode))
            {
                _faults.Add($"The {kind} '{name}' is {Describe(sent)}, not {Describe(wanted)}.");
            }
        }
    }

    private void Check(string kind, string expected, string actual)
    {
        if (!placeholders.Matches(expected, actual, Uri.EscapeDataString))
        {
            _faults.Add($"The {kind} is '{actual}', not '{expected}'.");
        }
    }

    private static string Describe(List<(string Name, string Value)> values) =>
        values.Count == 0 ? "absent" : string.Join(" and ", values.Select(static pair => $"'{pair.Value}'"));

    private static List<(string Name, string Value)> ReadHeaders(HttpRequestMessage request) =>
    [
        .. request.Headers.NonValidated.Select(static header => (header.Key, string.Join(", ", header.Value)))
            .Concat(request.Content?.Headers.NonValidated.Select(static header => (header.Key, header.Value.ToString().Split(';')[0])) ?? [])
            .Where(static header => !Ignored.Contains(header.Key, StringComparer.OrdinalIgnoreCase)),
    ];

    private static List<(string Name, string Value)> ReadPairs(JsonNode? node) =>
        node is null ? [] : [.. node.AsObject().Select(static pair => (pair.Key, pair.Value!.GetValueKind() == System.Text.Json.JsonValueKind.String ? pair.Value.GetValue<string>() : pair.Value.ToJsonString()))];

    private static (string Address, List<(string Name, string Value)> Query, string Fragment) Split(string url)
    {
        var parts = url.Split('#', 2);
        var halves = parts[0].Split('?', 2);
        return (halves[0], Pairs(halves.Length > 1 ? halves[1] : ""), parts.Length > 1 ? parts[1] : "");
    }

    private static List<(string Name, string Value)> Pairs(string text) =>
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).Select(static pair => (pair[0], pair.Length > 1 ? pair[1] : ""))];

    private static List<(string Name, string Value)> Decode(List<(string Name, string Value)> pairs) =>
        pairs.ConvertAll(static pair => (Decode(pair.Name), Decode(pair.Value)));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
