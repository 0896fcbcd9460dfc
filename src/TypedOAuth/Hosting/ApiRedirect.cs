using System.Net;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Finds the target of an API's redirect and creates the next request (RFC 9110 §15.4).</summary>
internal static class ApiRedirect
{
    /// <summary>The headers that describe the requested representation, but do not identify the user.</summary>
    private static readonly HashSet<string> HarmlessHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Cache-Control", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range",
        "If-Unmodified-Since", "Pragma", "Range", UserAgents.Header,
    };

    /// <summary>The headers that must be sent to the original host only.</summary>
    private static readonly HashSet<string> HeadersOfOneOrigin = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Cookie", "Host", "Proxy-Authorization" };

    /// <summary>Finds the URI of the next request.</summary>
    /// <returns>The URI; <see langword="null"/> if the response is not a redirect, or the redirect must not be followed.</returns>
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

        // A redirect must not lead from https to http, and a URI with credentials does not belong to the API.
        if (target.UserInfo.Length > 0 || !ApiOrigin.IsSecure(target) || (origin.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        return target.Fragment.Length == 0 && origin.Fragment.Length > 0 ? new UriBuilder(target) { Fragment = origin.Fragment }.Uri : target;
    }

    /// <summary>Creates the next request. The previous request stays unchanged, so that the caller can send it again.</summary>
    /// <param name="previous">The request that was redirected.</param>
    /// <param name="target">The URI of the next request.</param>
    /// <param name="isWithinApi">
    /// Whether all requests of the call, including the next one, go to the API. If not, the next request contains no header that could identify
    /// the user.
    /// </param>
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
