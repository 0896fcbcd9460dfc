using System.Collections.Concurrent;
using System.Net;

namespace TypedOAuth.Tests.Harness;

/// <summary>Represents all servers in a chain of requests: returns the responses that a test defines, and records the requests.</summary>
internal sealed class ScriptedApi : HttpMessageHandler
{
    private readonly ConcurrentQueue<Sent> _requests = new();

    public Func<Sent, HttpResponseMessage> Answer { get; set; } = static _ => new(HttpStatusCode.OK);

    public IReadOnlyList<Sent> Requests => [.. _requests];

    /// <summary>The received requests with their tokens.</summary>
    public IReadOnlyList<string> Calls => [.. Requests.Select(static request => $"{request.Method} {request.Uri} {request.Token ?? "-"}")];

    public static HttpResponseMessage Redirect(string? location, HttpStatusCode status = HttpStatusCode.Found)
    {
        var response = new HttpResponseMessage(status);
        if (location is not null)
        {
            response.Headers.TryAddWithoutValidation("Location", location);
        }

        return response;
    }

    public static HttpResponseMessage Refuse(string? challenge = null)
    {
        var response = new HttpResponseMessage(HttpStatusCode.Unauthorized);
        if (challenge is not null)
        {
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
        }

        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var sent = new Sent(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, headers);
        _requests.Enqueue(sent);
        var response = Answer(sent);
        response.RequestMessage = request;
        return Task.FromResult(response);
    }

    /// <summary>Represents a request at the time when it was sent.</summary>
    internal sealed record Sent(string Method, Uri Uri, string? Token, IReadOnlyDictionary<string, string> Headers);
}
