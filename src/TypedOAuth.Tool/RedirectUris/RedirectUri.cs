using TypedOAuth.Configuration;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Creates redirect URIs by the rule of the runtime: the site's address, the path prefix, and the alias with <c>-callback</c>.</summary>
internal static class RedirectUri
{
    /// <summary>Reads the site's address, which is the setting <c>OAuth2:BaseUri</c>.</summary>
    /// <exception cref="ToolException">The text is not an address of a site.</exception>
    public static Uri ParseBase(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            throw new ToolException(
                $"The value of --base-url, '{text}', is not an absolute URL. Name the site's public address, for example https://app.example.com.");
        }

        return SiteAddressValidator.FindFault(address) is { } fault ? throw new ToolException($"The value of --base-url is '{text}': {fault}") : address;
    }

    public static Uri Create(Uri site, string prefix, string alias) =>
        new(site, $"{site.AbsolutePath.TrimEnd('/')}{prefix.TrimEnd('/')}/{alias}-callback");
}
