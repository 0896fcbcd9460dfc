using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore;

/// <summary>
/// Binds a browser to a flow: one cookie for each, so that two tabs do not disturb each other. <c>__Host-</c> keeps subdomains from
/// setting one (RFC 6265bis §4.1.3.2).
/// </summary>
internal static class BindingCookie
{
    private const string SecurePrefix = "__Host-TypedOAuth.";
    private const string LoopbackPrefix = "TypedOAuth.";

    public static void Set(HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationStart start, TimeProvider time) =>
        context.Response.Cookies.Append(
            GetName(client, start.BindingName), start.BindingValue, CreateOptions(client, start.ExpiresAt - time.GetUtcNow()));

    /// <summary>Takes the binding of a state out of the browser.</summary>
    public static string? Take(HttpContext context, OAuth2ClientCore client, string state)
    {
        var name = GetName(client, OAuth2ClientCore.GetBindingName(state));
        if (!context.Request.Cookies.TryGetValue(name, out var value))
        {
            return null;
        }

        context.Response.Cookies.Delete(name, CreateOptions(client, maxAge: null));
        return value;
    }

    private static bool IsSecure(OAuth2ClientCore client) => client.RedirectUri.Scheme == Uri.UriSchemeHttps;

    private static string GetName(OAuth2ClientCore client, string bindingName) =>
        (IsSecure(client) ? SecurePrefix : LoopbackPrefix) + bindingName;

    private static CookieOptions CreateOptions(OAuth2ClientCore client, TimeSpan? maxAge)
    {
        // A response that comes as a cross-site POST brings no lax cookies. Browsers take SameSite=None with Secure only, on loopback too.
        var isPosted = client.Definition.Requests.UsesFormPost;
        return new()
        {
            HttpOnly = true,
            Secure = IsSecure(client) || isPosted,
            SameSite = isPosted ? SameSiteMode.None : SameSiteMode.Lax,
            Path = "/",
            MaxAge = maxAge,
            IsEssential = true,
        };
    }
}
