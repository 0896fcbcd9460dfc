using System.Globalization;
using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// Counts how often a browser was redirected to connect a client within a minute. If a new connection does not help, because its token is
/// refused too, the redirects would never end: many providers do not ask for consent a second time.
/// </summary>
internal static class ConnectAttempts
{
    private const string SecurePrefix = "__Host-TypedOAuthConnect.";
    private const string LoopbackPrefix = "TypedOAuthConnect.";

    /// <summary>More than one, as a user may cancel, go back and open the page again.</summary>
    private const int Most = 3;

    /// <summary>From the latest attempt on, so that slow redirects end too.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    /// <summary>Counts an attempt in the browser.</summary>
    /// <returns>Whether there were few enough before.</returns>
    public static bool TryCount(HttpContext context, OAuth2ClientCore client)
    {
        var isSecure = client.RedirectUri.Scheme == Uri.UriSchemeHttps;
        var name = (isSecure ? SecurePrefix : LoopbackPrefix) + client.Definition.Alias;
        var count = int.TryParse(context.Request.Cookies[name], NumberStyles.None, CultureInfo.InvariantCulture, out var earlier) ? earlier : 0;
        if (count >= Most)
        {
            return false;
        }

        context.Response.Cookies.Append(name, (count + 1).ToString(CultureInfo.InvariantCulture), new()
        {
            HttpOnly = true,
            Secure = isSecure,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = Lifetime,
            IsEssential = true,
        });
        return true;
    }
}
