using System.Net.Http.Headers;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Adds the token to the caller's request while it is sent, and restores the request afterwards.</summary>
/// <remarks>The restored request contains no token, so that it can be logged and sent again.</remarks>
internal readonly struct BorrowedHeaders : IDisposable
{
    private const string Authorization = "Authorization";

    private readonly HttpRequestMessage _request;
    private readonly ApiTokenPlacement? _placement;
    private readonly Uri? _address;
    private readonly string[] _authorization;
    private readonly List<KeyValuePair<string, string[]>>? _replaced;
    private readonly bool _hasAddedUserAgent;

    /// <summary>Remembers the headers of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="userAgent">The <c>User-Agent</c> header for a request that has none.</param>
    /// <param name="placement">The declared place of the token; <see langword="null"/> for <c>Authorization: Bearer</c>.</param>
    public BorrowedHeaders(HttpRequestMessage request, string userAgent, ApiTokenPlacement? placement = null)
    {
        (_request, _placement) = (request, placement);
        _authorization = FindValues(request, Authorization);
        if (placement is not null)
        {
            _address = placement.HasParameters ? request.RequestUri : null;
            _replaced = [.. placement.HeaderNames.Select(name => KeyValuePair.Create(name, FindValues(request, name)))];
        }

        _hasAddedUserAgent = UserAgents.AddTo(request, userAgent);
    }

    /// <summary>Adds the token to the request.</summary>
    /// <param name="token">The token.</param>
    /// <param name="values">The values for a declared place of the token; not used without one.</param>
    public void SetToken(string token, IRequestValues? values)
    {
        if (_placement is not { SendsToken: true })
        {
            _request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (_placement is not null && values is not null)
        {
            foreach (var (name, value) in _placement.GetHeaders(values))
            {
                _request.Headers.Remove(name);
                _request.Headers.TryAddWithoutValidation(name, value);
            }

            _request.RequestUri = _address is null ? _request.RequestUri : _placement.AddParameters(_address, values);
        }
    }

    /// <summary>Removes the token from the response's request, which may be a copy that another handler has sent.</summary>
    public HttpResponseMessage Clear(HttpResponseMessage response)
    {
        if (response.RequestMessage is { } sent && sent != _request)
        {
            sent.Headers.Remove(Authorization);
            foreach (var (name, _) in _replaced ?? [])
            {
                sent.Headers.Remove(name);
            }

            if (_address is not null && sent.RequestUri is { } address)
            {
                sent.RequestUri = new Uri(address.GetLeftPart(UriPartial.Path));
            }
        }

        return response;
    }

    public void Dispose()
    {
        Restore(Authorization, _authorization);
        foreach (var (name, values) in _replaced ?? [])
        {
            Restore(name, values);
        }

        if (_address is not null)
        {
            _request.RequestUri = _address;
        }

        if (_hasAddedUserAgent)
        {
            _request.Headers.Remove(UserAgents.Header);
        }
    }

    private static string[] FindValues(HttpRequestMessage request, string name) =>
        request.Headers.NonValidated.TryGetValues(name, out var values) ? [.. values] : [];

    private void Restore(string name, string[] values)
    {
        _request.Headers.Remove(name);
        if (values.Length > 0)
        {
            _request.Headers.TryAddWithoutValidation(name, values);
        }
    }
}
