using System.Text.Json;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>A request as a provider receives it. A repeated parameter is refused, as real providers do.</summary>
internal sealed class ReceivedRequest
{
    private readonly HttpRequestMessage? _request;

    private ReceivedRequest(Uri uri, HttpRequestMessage? request) => (Uri, _request) = (uri, request);

    public Uri Uri { get; }

    public HttpMethod Method => _request?.Method ?? HttpMethod.Get;

    /// <summary>The address without the query.</summary>
    public string Address => Uri.GetLeftPart(UriPartial.Path);

    public IReadOnlyDictionary<string, string> Query { get; private init; } = new Dictionary<string, string>();

    /// <summary>The parameters of a form or of a JSON object.</summary>
    public IReadOnlyDictionary<string, string> Body { get; private init; } = new Dictionary<string, string>();

    /// <summary>The media type of the body; null without a body.</summary>
    public string? ContentType => _request?.Content?.Headers.ContentType?.MediaType;

    public string? Authorization => Header("Authorization");

    /// <summary>Reads a request of the browser.</summary>
    public static ReceivedRequest FromBrowser(Uri uri) => new(uri, request: null) { Query = Parse(uri.Query) };

    /// <summary>Reads a request of the application.</summary>
    public static async Task<ReceivedRequest> ReadAsync(HttpRequestMessage request)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync();
        return new(request.RequestUri!, request)
        {
            Query = Parse(request.RequestUri!.Query),
            Body = request.Content?.Headers.ContentType?.MediaType switch
            {
                "application/json" => ParseJson(body),
                "application/x-www-form-urlencoded" => Parse(body),
                _ => new Dictionary<string, string>(),
            },
        };
    }

    public string? Header(string name) =>
        _request is not null && _request.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    private static Dictionary<string, string> Parse(string text)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            parameters.Add(Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : "");
        }

        return parameters;
    }

    private static Dictionary<string, string> ParseJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value.ToString(), StringComparer.Ordinal);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
