using System.Globalization;
using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Binds a browser to a flow. Each flow has a cookie, so that flows in two tabs do not interfere with each other.</summary>
/// <remarks>
/// The prefix <c>__Host-</c> prevents subdomains from setting the cookie (RFC 6265bis §4.1.3.2). The value begins with the flow's expiry, so
/// that the oldest cookie can be found.
/// </remarks>
internal static class BindingCookie
{
    private const char Separator = '.';

    /// <summary>The maximum number of flows. The cookie of an unfinished flow stays until it expires, and request headers must stay small.</summary>
    private const int MaxFlows = 10;

    public static void Set(HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationStart start, TimeProvider time)
    {
        DropOldest(context, client);
        var expiry = start.ExpiresAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(
            GetPrefix(client) + start.BindingName,
            $"{expiry}{Separator}{start.BindingValue}",
            CreateOptions(client, start.ExpiresAt - time.GetUtcNow()));
    }

    /// <summary>Returns the binding of a state; returns null if the browser has none.</summary>
    public static string? Find(HttpContext context, OAuth2ClientCore client, string state) =>
        CookieHeader.Find(context.Request, GetName(client, state)) is { } value
            ? value[(value.IndexOf(Separator, StringComparison.Ordinal) + 1)..]
            : null;

    /// <summary>Deletes the binding of a state from the browser.</summary>
    public static void Drop(HttpContext context, OAuth2ClientCore client, string state) =>
        context.Response.Cookies.Delete(GetName(client, state), CreateOptions(client, maxAge: null));

    private static void DropOldest(HttpContext context, OAuth2ClientCore client)
    {
        var prefix = GetPrefix(client);
        var length = prefix.Length + OAuth2ClientCore.GetBindingName("").Length;
        var older = context.Request.Cookies
            .Where(cookie => cookie.Key.Length == length && cookie.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderByDescending(static cookie => GetExpiry(cookie.Value))
            .Skip(MaxFlows - 1);
        foreach (var (name, _) in older)
        {
            context.Response.Cookies.Delete(name, CreateOptions(client, maxAge: null));
        }
    }

    /// <summary>Returns the expiry in a cookie's value. A value that this site did not write is treated as the oldest.</summary>
    private static long GetExpiry(string value)
    {
        var expiry = value.AsSpan(0, Math.Max(0, value.IndexOf(Separator, StringComparison.Ordinal)));
        return long.TryParse(expiry, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? milliseconds : 0;
    }

    private static string GetName(OAuth2ClientCore client, string state) => GetPrefix(client) + OAuth2ClientCore.GetBindingName(state);

    private static bool IsSecure(OAuth2ClientCore client) => client.RedirectUri.Scheme == Uri.UriSchemeHttps;

    private static string GetPrefix(OAuth2ClientCore client) => SiteCookies.GetName(SiteCookies.Family, IsSecure(client));

    private static CookieOptions CreateOptions(OAuth2ClientCore client, TimeSpan? maxAge) => SiteCookies.CreateOptions(IsSecure(client), maxAge);
}
