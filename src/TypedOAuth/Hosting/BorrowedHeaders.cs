using System.Net.Http.Headers;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Puts headers into the caller's request while it is sent. Afterwards the request is as it was: it can be printed, and sent again.</summary>
internal readonly struct BorrowedHeaders : IDisposable
{
    private const string Authorization = "Authorization";

    private readonly HttpRequestMessage _request;
    private readonly string[] _authorization;
    private readonly bool _hasAddedUserAgent;

    public BorrowedHeaders(HttpRequestMessage request, string userAgent)
    {
        _request = request;
        _authorization = request.Headers.NonValidated.TryGetValues(Authorization, out var values) ? [.. values] : [];
        _hasAddedUserAgent = UserAgents.AddTo(request, userAgent);
    }

    public void SetToken(string token) => _request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

    /// <summary>Takes the token out of a copy of the request that a handler has sent instead, which the response names.</summary>
    public HttpResponseMessage Clear(HttpResponseMessage response)
    {
        if (response.RequestMessage is { } sent && sent != _request)
        {
            sent.Headers.Remove(Authorization);
        }

        return response;
    }

    public void Dispose()
    {
        _request.Headers.Remove(Authorization);
        if (_authorization.Length > 0)
        {
            _request.Headers.TryAddWithoutValidation(Authorization, _authorization);
        }

        if (_hasAddedUserAgent)
        {
            _request.Headers.Remove(UserAgents.Header);
        }
    }
}
