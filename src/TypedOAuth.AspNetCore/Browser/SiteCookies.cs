using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Reads and writes this site's cookies.</summary>
/// <remarks>
/// The scheme of the site's address decides whether a cookie is restricted to https. The scheme of the request is not used, because it is http
/// behind a proxy that terminates TLS. The prefix <c>__Host-</c> prevents subdomains from setting a cookie (RFC 6265bis §4.1.3.2).
/// </remarks>
internal sealed class SiteCookies(IOptionsMonitor<TypedOAuthOptions> options, IEnumerable<ITypedOAuthBaseUri> fallbacks)
{
    private const string SecurePrefix = "__Host-TypedOAuth.";
    private const string LoopbackPrefix = "TypedOAuth.";

    /// <summary>Returns whether browsers reach the site by https.</summary>
    public bool IsSecure(HttpContext context) => FindBaseUri() is { } site ? site.Scheme == Uri.UriSchemeHttps : context.Request.IsHttps;

    public string? Find(HttpContext context, string name) => CookieHeader.Find(context.Request, GetPrefix(context) + name);

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
