using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TypedOAuth.TestSupport;

/// <summary>A token endpoint, with its issuer's public documents, whose answers a test defines.</summary>
/// <remarks>
/// It produces faults that no real server produces on demand. It keeps the received requests, and checks the rules that every request has
/// to follow.
/// </remarks>
internal sealed class ScriptedServer : HttpMessageHandler
{
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, string>> _forms = new();
    private readonly ConcurrentQueue<Uri> _fetched = new();
    private readonly ConcurrentQueue<string?> _described = new();
    private Func<Uri, HttpResponseMessage>? _documents;
    private Func<string?, HttpResponseMessage>? _userInfo;
    private Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> _answer =
        (_, _) => Task.FromResult(Json("""{"error":"invalid_request"}""", HttpStatusCode.BadRequest));

    /// <summary>The received forms, in order.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Forms => [.. _forms];

    /// <summary>The addresses of the requested documents, in order.</summary>
    public IReadOnlyList<Uri> Fetched => [.. _fetched];

    /// <summary>The <c>Authorization</c> headers of the requests for <c>/userinfo</c>, in order.</summary>
    public IReadOnlyList<string?> Described => [.. _described];

    /// <summary>The <c>Authorization</c> header of the last request.</summary>
    public string? Authorization { get; private set; }

    /// <summary>The address of the last request with a form.</summary>
    public Uri? Address { get; private set; }

    public int Count => _forms.Count;

    /// <summary>An ID token that is added to the answer to a code; null to add none.</summary>
    public string? IdToken { get; set; }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static string TokenJson(string access, string? refresh = null, int? expiresIn = 3600, string more = "") =>
        $$"""{"access_token":"{{access}}","token_type":"Bearer"{{(expiresIn is null ? "" : $",\"expires_in\":{expiresIn}")}}{{(refresh is null ? "" : $",\"refresh_token\":\"{refresh}\"")}}{{more}}}""";

    public void Answer(Func<IReadOnlyDictionary<string, string>, HttpResponseMessage> answer) =>
        _answer = (form, _) => Task.FromResult(answer(form));

    public void Answer(string json, HttpStatusCode status = HttpStatusCode.OK) => Answer(_ => Json(json, status));

    public void AnswerAsync(Func<IReadOnlyDictionary<string, string>, CancellationToken, Task<HttpResponseMessage>> answer) => _answer = answer;

    /// <summary>Publishes documents; without them, a GET request fails the test.</summary>
    public void Publish(Func<Uri, HttpResponseMessage> documents) => _documents = documents;

    /// <summary>Describes users at <c>/userinfo</c>; the function gets the <c>Authorization</c> header.</summary>
    public void Describe(Func<string?, HttpResponseMessage> userInfo) => _userInfo = userInfo;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method == HttpMethod.Get && _userInfo is not null && request.RequestUri!.AbsolutePath == "/userinfo")
        {
            _described.Enqueue(request.Headers.Authorization?.ToString());
            return _userInfo(request.Headers.Authorization?.ToString());
        }

        if (request.Method == HttpMethod.Get && _documents is not null)
        {
            Assert.True(request.Content is null && request.Headers.Authorization is null, "The request for a public document has a body or credentials.");
            _fetched.Enqueue(request.RequestUri!);
            return _documents(request.RequestUri!);
        }

        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.True(string.IsNullOrEmpty(request.RequestUri!.Query), "The URL of a token request has a query.");
        var form = Parse(await request.Content!.ReadAsStringAsync(CancellationToken.None));
        (Address, Authorization) = (request.RequestUri, request.Headers.Authorization?.ToString());
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
