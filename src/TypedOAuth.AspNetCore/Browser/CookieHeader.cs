using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Reads cookies by their exact names.</summary>
/// <remarks>
/// <see cref="HttpRequest.Cookies"/> ignores the case of names, but some browsers apply the rules of the prefix <c>__Host-</c> to this exact
/// spelling only. With another spelling, a subdomain could set a cookie that this site would take for its own.
/// </remarks>
internal static class CookieHeader
{
    private const char Separator = ';';

    /// <summary>Returns a cookie's value; returns null if the request has no cookie with exactly this name.</summary>
    public static string? Find(HttpRequest request, string name)
    {
        foreach (var header in request.Headers.Cookie)
        {
            foreach (var range in header.AsSpan().Split(Separator))
            {
                var cookie = header.AsSpan()[range].Trim();
                if (cookie.Length > name.Length && cookie[name.Length] == '=' && cookie.StartsWith(name, StringComparison.Ordinal))
                {
                    return Uri.UnescapeDataString(cookie[(name.Length + 1)..]);
                }
            }
        }

        return null;
    }
}
