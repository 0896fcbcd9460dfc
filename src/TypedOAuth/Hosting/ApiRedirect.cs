using System.Net;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Follows an API's redirects (RFC 9110 §15.4): where one leads to, and what the next request carries.</summary>
internal static class ApiRedirect
{
    /// <summary>What a request says of the representation that it wants, and nothing of who asks.</summary>
    private static readonly HashSet<string> HarmlessHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Cache-Control", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range",
        "If-Unmodified-Since", "Pragma", "Range", UserAgents.Header,
    };

    /// <summary>What belongs to the host that a request was made for.</summary>
    private static readonly HashSet<string> HeadersOfOneOrigin = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Cookie", "Host", "Proxy-Authorization" };

    /// <summary>Finds the URI of the next request.</summary>
    /// <returns><see langword="null"/> if the answer is no redirect, or one that is not followed.</returns>
    public static Uri? FindTarget(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
            || request.Content is not null
            || request.RequestUri is not { } origin
            || response.Headers.Location?.OriginalString is not { } location
            || !Uri.TryCreate(origin, location, out var target))
        {
            return null;
        }

        // A request over https is not answered over http, and a URI with credentials is not the API's.
        if (target.UserInfo.Length > 0 || !ApiOrigin.IsSecure(target) || (origin.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        return target.Fragment.Length == 0 && origin.Fragment.Length > 0 ? new UriBuilder(target) { Fragment = origin.Fragment }.Uri : target;
    }

    /// <summary>Creates the next request. The first one stays as the caller made it, so that it can be sent again.</summary>
    /// <param name="previous">The request that was redirected.</param>
    /// <param name="target">The URI of the next one.</param>
    /// <param name="isWithinApi">Whether all requests until here, and the next one, go to the API. Elsewhere the request has nothing that identifies the user.</param>
    public static HttpRequestMessage CreateRequest(HttpRequestMessage previous, Uri target, bool isWithinApi)
    {
        var next = new HttpRequestMessage(previous.Method, target) { Version = previous.Version, VersionPolicy = previous.VersionPolicy };
        var isSameOrigin = ApiOrigin.AreEqual(previous.RequestUri!, target);
        foreach (var (name, values) in previous.Headers.NonValidated)
        {
            if (isWithinApi ? isSameOrigin || !HeadersOfOneOrigin.Contains(name) : HarmlessHeaders.Contains(name))
            {
                next.Headers.TryAddWithoutValidation(name, values);
            }
        }

        foreach (var (name, value) in previous.Options)
        {
            ((IDictionary<string, object?>)next.Options)[name] = value;
        }

        return next;
    }
}
