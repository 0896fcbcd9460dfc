using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TypedOAuth.TestSupport;

/// <summary>
/// A token endpoint, and the public documents of its issuer, that answer what a test tells them to: for faults that no real server makes on demand. It keeps what it was sent, and
/// checks on each request what no client may get wrong.
/// </summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _forms = new();
    private readonly ConcurrentQueue<Uri> _fetched = new();
    private Func<Uri, HttpResponseMessage>? _documents;
    private Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> _answer =
        (_, _) => Task.FromResult(Json("""{"error":"invalid_request"}""", HttpStatusCode.BadRequest));

    /// <summary>The forms that were sent, in order.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Forms => [.. _forms];

    /// <summary>The addresses of the documents that were asked for, in order.</summary>
    public IReadOnlyList<Uri> Fetched => [.. _fetched];

    /// <summary>The last request's <c>Authorization</c> header.</summary>
    public string? Authorization { get; private set; }

    public int Count => _forms.Count;

    /// <summary>An ID token that goes with the tokens for a code; <see langword="null"/> for none but what the answer has itself.</summary>
    public string? IdToken { get; set; }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static string TokenJson(string access, string? refresh = null, int? expiresIn = 3600, string more = "") =>
        $$"""{"access_token":"{{access}}","token_type":"Bearer"{{(expiresIn is null ? "" : $",\"expires_in\":{expiresIn}")}}{{(refresh is null ? "" : $",\"refresh_token\":\"{refresh}\"")}}{{more}}}""";

    public void Answer(Func<IReadOnlyDictionary<string, string>, HttpResponseMessage> answer) =>
        _answer = (form, _) => Task.FromResult(answer(form));

    public void Answer(string json, HttpStatusCode status = HttpStatusCode.OK) => Answer(_ => Json(json, status));

    public void AnswerAsync(Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    /// <summary>Publishes documents; without any, a GET is a mistake.</summary>
    public void Publish(Func<Uri, HttpResponseMessage> documents) => _documents = documents;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get && _documents is not null)
        {
            Assert.True(request.Content is null && request.Headers.Authorization is null, "A public document is asked for without credentials.");
            _fetched.Enqueue(request.RequestUri!);
            return _documents(request.RequestUri!);
        }

        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.True(string.IsNullOrEmpty(request.RequestUri!.Query), "Nothing of a token request stands in its URL.");
        var form = Parse(await request.Content!.ReadAsStringAsync(CancellationToken.None));
        Authorization = request.Headers.Authorization?.ToString();
        _forms.Enqueue(form);
        var answer = await _answer(form, cancellationToken);
        return IdToken is not null && form.GetValueOrDefault("grant_type") == "authorization_code" ? await AddIdTokenAsync(answer) : answer;
    }

    private async Task<HttpResponseMessage> AddIdTokenAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        Assert.EndsWith("}", body, StringComparison.Ordinal);
        return Json($"{body[..^1]},\"id_token\":\"{IdToken}\"}}", answer.StatusCode);
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
