using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;

namespace WorkerSample;

/// <summary>Replaces the authorization server and the API, so that the worker runs alone. It is a message handler and opens no port.</summary>
/// <remarks>
/// Access tokens expire after 20 seconds, and each refresh token works once. The server ends the authorization of the user "carol" at the first
/// refresh.
/// </remarks>
internal sealed class DemoServer : HttpMessageHandler
{
    public const string Issuer = "http://127.0.0.1:5601/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, string> _users = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is { Parameter: { } token })
        {
            return _users.TryGetValue(token, out var user)
                ? Answer(HttpStatusCode.OK, new[] { $"A note of {user}'s", "Another one" })
                : new HttpResponseMessage(HttpStatusCode.Unauthorized);
        }

        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        var parameters = form.Split('&').Select(static pair => pair.Split('=', 2))
            .ToDictionary(static pair => pair[0], static pair => WebUtility.UrlDecode(pair[1]));
        return parameters["grant_type"] == "authorization_code"
            ? Issue(parameters["code"])
            : Refresh(parameters["refresh_token"]);
    }

    private HttpResponseMessage Refresh(string token) => _users.TryRemove(token, out var user) && user != "carol"
        ? Issue(user)
        : Answer(HttpStatusCode.BadRequest, new { error = "invalid_grant" });

    private HttpResponseMessage Issue(string user)
    {
        var (access, refresh) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        (_users[access], _users[refresh]) = (user, user);
        return Answer(HttpStatusCode.OK, new
        {
            access_token = access,
            token_type = "Bearer",
            expires_in = (int)Lifetime.TotalSeconds,
            refresh_token = refresh,
        });
    }

    private static HttpResponseMessage Answer<T>(HttpStatusCode status, T content) => new(status) { Content = JsonContent.Create(content) };
}
