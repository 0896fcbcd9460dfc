using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// Writes this site's cookies. The site's address decides whether they travel over https alone: behind a proxy that ends TLS, the request says
/// http. <c>__Host-</c> keeps subdomains from setting one (RFC 6265bis §4.1.3.2).
/// </summary>
internal sealed class SiteCookies(IOptionsMonitor<TypedOAuthOptions> options, IEnumerable<ITypedOAuthBaseUri> fallbacks)
{
    private const string SecurePrefix = "__Host-TypedOAuth.";
    private const string LoopbackPrefix = "TypedOAuth.";

    /// <summary>Returns whether the site is reached by https.</summary>
    public bool IsSecure(HttpContext context) => FindBaseUri() is { } site ? site.Scheme == Uri.UriSchemeHttps : context.Request.IsHttps;

    public string? Find(HttpContext context, string name) =>
        context.Request.Cookies.TryGetValue(GetPrefix(context) + name, out var value) ? value : null;

    /// <summary>Sets a cookie that the browser keeps until it is closed.</summary>
    public void Set(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(GetPrefix(context) + name, value, CreateOptions(context));

    public void Delete(HttpContext context, string name) => context.Response.Cookies.Delete(GetPrefix(context) + name, CreateOptions(context));

    private string GetPrefix(HttpContext context) => IsSecure(context) ? SecurePrefix : LoopbackPrefix;

    private CookieOptions CreateOptions(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = IsSecure(context),
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };

    private Uri? FindBaseUri()
    {
        if (options.CurrentValue.BaseUri is { } configured)
        {
            return configured;
        }

        foreach (var fallback in fallbacks)
        {
            if (fallback.TryGetBaseUri(out var known))
            {
                return known;
            }
        }

        return null;
    }
}
