using System.Globalization;
using System.Net;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>The browsers of many users; each runs the whole flow and checks its end.</summary>
internal sealed class Browsers : IDisposable
{
    private readonly HttpClient _http;
    private int _users;

    public Browsers(Uri server)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        _http = new HttpClient(handler) { BaseAddress = server };

        // As a browser opens a link of the site: an authorization that another site may have caused is confirmed first.
        _http.DefaultRequestHeaders.Add("Accept", "text/html");
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "navigate");
        _http.DefaultRequestHeaders.Add("Sec-Fetch-Dest", "document");
    }

    /// <summary>Connects further users once each, several at a time.</summary>
    /// <returns>The code of the last user, and the token that the server returns for that user.</returns>
    public async Task<(string Code, string Token)> ConnectAsync(int users, int atOnce, CancellationToken cancellationToken)
    {
        var last = _users + users;
        var result = ("", "");
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(ConnectManyAsync, cancellationToken)));
        return result;

        async Task ConnectManyAsync()
        {
            for (var user = Interlocked.Increment(ref _users); user <= last; user = Interlocked.Increment(ref _users))
            {
                var (code, cookies) = await ConnectOneAsync(user, cancellationToken);
                if (user == last)
                {
                    using var response = await SendAsync(FlowServer.TokenPath, user, cookies, cancellationToken);
                    result = (code, await response.Content.ReadAsStringAsync(cancellationToken));
                }
            }

            // Each loop has counted one user too many at its end.
            Interlocked.Decrement(ref _users);
        }
    }

    /// <summary>Returns the number of issued tokens and of allocated bytes.</summary>
    public async Task<(long Issued, long Allocated)> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        var parts = (await _http.GetStringAsync(new Uri(FlowServer.StatisticsPath, UriKind.Relative), cancellationToken)).Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public void Dispose() => _http.Dispose();

    private async Task<(string Code, string Cookies)> ConnectOneAsync(int user, CancellationToken cancellationToken)
    {
        using var connect = await SendAsync($"{FlowServer.ConnectPath}?returnUrl={FlowServer.ReturnUrl}", user, "", cancellationToken);
        var location = ReadRedirect(connect);
        var (state, code) = (FindParameter(location, "state"), FindParameter(location, "code_challenge"));
        using var callback = await SendAsync($"{FlowServer.CallbackPath}?code={code}&state={state}", user, ReadCookies(connect), cancellationToken);
        var end = ReadRedirect(callback);
        return end == FlowServer.ReturnUrl
            ? (code, ReadCookies(callback))
            : throw new InvalidOperationException($"The flow ended at '{end}'.");
    }

    private async Task<HttpResponseMessage> SendAsync(string path, int user, string cookies, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(FlowServer.UserHeader, string.Create(CultureInfo.InvariantCulture, $"user-{user}"));
        if (cookies.Length > 0)
        {
            request.Headers.Add("Cookie", cookies);
        }

        return await _http.SendAsync(request, cancellationToken);
    }

    private static string ReadRedirect(HttpResponseMessage response) =>
        response is { StatusCode: HttpStatusCode.Found or HttpStatusCode.SeeOther, Headers.Location: { } location }
            ? location.OriginalString
            : throw new InvalidOperationException(
                $"{response.RequestMessage?.RequestUri?.AbsolutePath} did not redirect, but answered with status {(int)response.StatusCode}.");

    /// <summary>Returns the cookies that a response sets, as the next request sends them, without deleted cookies.</summary>
    private static string ReadCookies(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var cookies)
        ? string.Join("; ", cookies
            .Select(static cookie => cookie[..cookie.IndexOf(';', StringComparison.Ordinal)])
            .Where(static pair => !pair.EndsWith('=')))
        : "";

    private static string FindParameter(string url, string name)
    {
        var start = url.IndexOf($"&{name}=", StringComparison.Ordinal);
        start = start < 0 ? url.IndexOf($"?{name}=", StringComparison.Ordinal) : start;
        if (start < 0)
        {
            throw new InvalidOperationException($"The authorization request has no '{name}'.");
        }

        start += name.Length + 2;
        var end = url.IndexOf('&', start);
        return end < 0 ? url[start..] : url[start..end];
    }
}
