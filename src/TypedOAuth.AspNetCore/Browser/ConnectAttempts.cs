using System.Globalization;
using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Counts how often a browser was redirected to connect a client within a minute.</summary>
/// <remarks>
/// Without a limit, the redirects would never end if the API also refuses the token of a new connection. Many providers do not ask for consent a
/// second time.
/// </remarks>
internal static class ConnectAttempts
{
    private const string Family = "TypedOAuthConnect.";

    /// <summary>The maximum number of redirects. A user may cancel, go back and open the page again, so one is not enough.</summary>
    private const int Most = 3;

    /// <summary>The time for which a count is kept after the latest attempt, so that slow redirects are limited too.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    /// <summary>Counts an attempt in the browser.</summary>
    /// <returns><see langword="true"/> if the limit was not reached before; otherwise <see langword="false"/>.</returns>
    public static bool TryCount(HttpContext context, OAuth2ClientCore client)
    {
        var isSecure = client.RedirectUri.Scheme == Uri.UriSchemeHttps;
        var name = SiteCookies.GetName(Family + client.Definition.Alias, isSecure);
        var count = int.TryParse(CookieHeader.Find(context.Request, name), NumberStyles.None, CultureInfo.InvariantCulture, out var earlier) ? earlier : 0;
        if (count >= Most)
        {
            return false;
        }

        context.Response.Cookies.Append(
            name, (count + 1).ToString(CultureInfo.InvariantCulture), SiteCookies.CreateOptions(isSecure, Lifetime));
        return true;
    }
}
