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
    /// <summary>The start of the names of this site's cookies, before the prefix <c>__Host-</c> is added.</summary>
    public const string Family = "TypedOAuth.";

    private const string SecurePrefix = "__Host-";

    /// <summary>Returns whether browsers reach the site by https.</summary>
    public bool IsSecure(HttpContext context) => FindBaseUri() is { } site ? site.Scheme == Uri.UriSchemeHttps : context.Request.IsHttps;

    /// <summary>Returns the name that browsers know: with the prefix <c>__Host-</c> if the cookie is restricted to https.</summary>
    public static string GetName(string name, bool isSecure) => isSecure ? SecurePrefix + name : name;

    /// <summary>Returns the attributes of a cookie.</summary>
    /// <param name="isSecure">Whether the cookie is restricted to https.</param>
    /// <param name="maxAge">The lifetime; <see langword="null"/> if the browser keeps the cookie until it is closed.</param>
    public static CookieOptions CreateOptions(bool isSecure, TimeSpan? maxAge) => new()
    {
        HttpOnly = true,
        Secure = isSecure,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = maxAge,
        IsEssential = true,
    };

    public string? Find(HttpContext context, string name) => CookieHeader.Find(context.Request, GetName(context, name));

    /// <summary>Sets a cookie that the browser keeps until it is closed.</summary>
    public void Set(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(GetName(context, name), value, CreateOptions(context));

    public void Delete(HttpContext context, string name) => context.Response.Cookies.Delete(GetName(context, name), CreateOptions(context));

    private string GetName(HttpContext context, string name) => GetName(Family + name, IsSecure(context));

    private CookieOptions CreateOptions(HttpContext context) => CreateOptions(IsSecure(context), maxAge: null);

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
