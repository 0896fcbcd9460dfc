using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A browser that keeps cookies and follows no redirects.</summary>
internal sealed partial class TestBrowser(HttpMessageHandler handler, string? user) : IDisposable
{
    public const string FormType = "application/x-www-form-urlencoded";

    private readonly HttpClient _client = new(handler);
    private readonly CookieContainer _cookies = new();

    /// <summary>The signed-in user; <see langword="null"/> if no user is signed in.</summary>
    public string? User { get; set; } = user;

    /// <summary>The headers that a browser sends about a request, by default for a typed address. A test changes them.</summary>
    public Dictionary<string, string> Headers { get; } = new()
    {
        ["Accept"] = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        ["Sec-Fetch-Site"] = "none",
        ["Sec-Fetch-Mode"] = "navigate",
        ["Sec-Fetch-Dest"] = "document",
    };

    public IEnumerable<string> CookieNames => _cookies.GetAllCookies().Select(static cookie => cookie.Name);

    public async Task<HttpResponseMessage> GetAsync(string path, string? host = null, HttpMethod? method = null) =>
        await SendAsync(new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(new Uri("https://app.example"), path)), host);

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] form) =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri("https://app.example"), path))
        {
            Content = new FormUrlEncodedContent(form.Select(static field => KeyValuePair.Create(field.Name, field.Value))),
        });

    public async Task<HttpResponseMessage> PostAsync(string path, string contentType, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri("https://app.example"), path)) { Content = content });
    }

    /// <summary>Replaces the headers that the browser sends about its requests.</summary>
    public TestBrowser Send(params (string Name, string Value)[] headers)
    {
        Headers.Clear();
        foreach (var (name, value) in headers)
        {
            Headers.Add(name, value);
        }

        return this;
    }

    /// <summary>Begins a flow, and returns the authorization server's URL.</summary>
    public async Task<Uri> ConnectAsync(string path = "/oauth2/acme-connect?returnUrl=/done")
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.Location!;
    }

    /// <summary>Reads a page.</summary>
    public async Task<string> ReadAsync(string path = "/connections")
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Uses a button of the connections page, and reads the next page.</summary>
    public async Task<string> ChangeAsync(string page, string action)
    {
        using var response = await SubmitAsync("/connections", page, ("client", "acme"), ("action", action));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return await ReadAsync(response.Headers.Location!.OriginalString);
    }

    /// <summary>Ends a flow of Acme with a response that has the parameters.</summary>
    public async Task<HttpResponseMessage> CompleteAsync(Uri authorization, string parameters = "code=c") =>
        await GetAsync($"/oauth2/acme-callback?{parameters}&{TestSite.Issuer}&state={Parameter(authorization, "state")}");

    /// <summary>Opens a page that redirects the browser without a click.</summary>
    /// <returns>The address of the redirect.</returns>
    public async Task<string> FollowRoundAsync(string path)
    {
        var page = await ReadAsync(path);
        var target = Refresh().Match(page);
        Assert.True(target.Success, page);
        return WebUtility.HtmlDecode(target.Groups[1].Value);
    }

    /// <summary>Posts the first form of a page, including hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string page, params (string Name, string Value)[] fields)
    {
        var token = AntiforgeryField().Match(page);
        Assert.True(token.Success, "The page has a form with an antiforgery token.");
        return await PostAsync(path, [("__RequestVerificationToken", WebUtility.HtmlDecode(token.Groups[1].Value)), .. fields]);
    }

    public void Dispose() => _client.Dispose();

    public static string Parameter(Uri uri, string name) =>
        Uri.UnescapeDataString(uri.Query.TrimStart('?').Split('&').Single(pair => pair.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..]);

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Refresh();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? host = null)
    {
        request.Headers.Host = host;
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (User is not null)
        {
            request.Headers.Add("X-User", User);
        }

        var uri = request.RequestUri!;
        if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await _client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                _cookies.SetCookies(uri, cookie);
            }
        }

        return response;
    }
}
