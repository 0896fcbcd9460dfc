using System.Net.Http.Headers;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Adds headers to the caller's request while it is sent, and restores the request afterwards.</summary>
/// <remarks>The restored request contains no token, so that it can be logged and sent again.</remarks>
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

    /// <summary>Removes the token from the response's request, which may be a copy that another handler has sent.</summary>
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
