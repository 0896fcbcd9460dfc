using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TypedOAuth.TestSupport;

/// <summary>
/// A token endpoint that answers what a test tells it to: for faults that no real server makes on demand. It keeps what it was sent, and
/// checks on each request what no client may get wrong.
/// </summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _forms = new();
    private Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> _answer =
        (_, _) => Task.FromResult(Json("""{"error":"invalid_request"}""", HttpStatusCode.BadRequest));

    /// <summary>The forms that were sent, in order.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Forms => [.. _forms];

    /// <summary>The last request's <c>Authorization</c> header.</summary>
    public string? Authorization { get; private set; }

    public int Count => _forms.Count;

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static string TokenJson(string access, string? refresh = null, int? expiresIn = 3600, string more = "") =>
        $$"""{"access_token":"{{access}}","token_type":"Bearer"{{(expiresIn is null ? "" : $",\"expires_in\":{expiresIn}")}}{{(refresh is null ? "" : $",\"refresh_token\":\"{refresh}\"")}}{{more}}}""";

    public void Answer(Func<IReadOnlyDictionary<string, string>, HttpResponseMessage> answer) =>
        _answer = (form, _) => Task.FromResult(answer(form));

    public void Answer(string json, HttpStatusCode status = HttpStatusCode.OK) => Answer(_ => Json(json, status));

    public void AnswerAsync(Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.True(string.IsNullOrEmpty(request.RequestUri!.Query), "Nothing of a token request stands in its URL.");
        var form = Parse(await request.Content!.ReadAsStringAsync(CancellationToken.None));
        Authorization = request.Headers.Authorization?.ToString();
        _forms.Enqueue(form);
        return await _answer(form, cancellationToken);
    }

    private static Dictionary<string, string> Parse(string body)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in body.Split('&'))
        {
            var parts = pair.Split('=', 2);

            // Add throws for a parameter that is sent twice (RFC 6749 §3.2).
            form.Add(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1]));
        }

        return form;
    }
}
