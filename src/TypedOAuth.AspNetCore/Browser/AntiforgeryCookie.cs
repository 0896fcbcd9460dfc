using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Restricts the application's antiforgery cookie to https if the site's address is https.</summary>
/// <remarks>
/// A policy that the application has set is not changed. <see cref="CookieSecurePolicy.Always"/> is not an alternative, because the antiforgery
/// service would refuse every request whose TLS connection ends at a proxy.
/// </remarks>
internal sealed class AntiforgeryCookie(SiteCookies cookies) : IPostConfigureOptions<AntiforgeryOptions>
{
    public void PostConfigure(string? name, AntiforgeryOptions options) => options.Cookie = new Builder(options.Cookie, cookies);

    /// <summary>Delegates to the application's builder and changes only the attribute <c>Secure</c>.</summary>
    private sealed class Builder(CookieBuilder inner, SiteCookies cookies) : CookieBuilder
    {
        public override string? Name
        {
            get => inner.Name;
            set => inner.Name = value;
        }

        public override string? Path
        {
            get => inner.Path;
            set => inner.Path = value;
        }

        public override string? Domain
        {
            get => inner.Domain;
            set => inner.Domain = value;
        }

        public override bool HttpOnly
        {
            get => inner.HttpOnly;
            set => inner.HttpOnly = value;
        }

        public override SameSiteMode SameSite
        {
            get => inner.SameSite;
            set => inner.SameSite = value;
        }

        public override CookieSecurePolicy SecurePolicy
        {
            get => inner.SecurePolicy;
            set => inner.SecurePolicy = value;
        }

        public override TimeSpan? Expiration
        {
            get => inner.Expiration;
            set => inner.Expiration = value;
        }

        public override TimeSpan? MaxAge
        {
            get => inner.MaxAge;
            set => inner.MaxAge = value;
        }

        public override bool IsEssential
        {
            get => inner.IsEssential;
            set => inner.IsEssential = value;
        }

        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var cookie = inner.Build(context, expiresFrom);
            cookie.Secure |= inner.SecurePolicy == CookieSecurePolicy.None && cookies.IsSecure(context);
            return cookie;
        }
    }
}
