using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// What a change tells the page that follows it: once, and to the user who made it. Not in the URL, where a link of somebody else's
/// could say it.
/// </summary>
internal sealed class Notice(IDataProtectionProvider protection)
{
    private const string CookieName = "TypedOAuthNotice";
    private const char Separator = ' ';

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly IDataProtector _protector = protection.CreateProtector("TypedOAuth.Notices.v1");

    public void Set(HttpContext context, string userId, string kind, string alias) =>
        context.Response.Cookies.Append(CookieName, For(userId).Protect($"{kind}{Separator}{alias}", Lifetime), CreateOptions(context));

    /// <returns>What was told, and of which client; <see langword="null"/> where nothing was.</returns>
    public (string Kind, string Alias)? Take(HttpContext context, string userId)
    {
        if (!context.Request.Cookies.TryGetValue(CookieName, out var value))
        {
            return null;
        }

        context.Response.Cookies.Delete(CookieName, CreateOptions(context));
        try
        {
            var parts = For(userId).Unprotect(value).Split(Separator, 2);
            return (parts[0], parts[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(string userId) => _protector.CreateProtector(userId).ToTimeLimitedDataProtector();

    private static CookieOptions CreateOptions(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
    };
}
