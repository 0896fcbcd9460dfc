using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages.Settings;

/// <summary>Refuses invalid settings of pages at start-up. In Development, warns if text on the accent color is hard to read.</summary>
internal sealed class PageOptionsCheck(IServiceProvider services, ILogger<PageOptionsCheck> logger) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options)
    {
        var pages = PageOptions.Of(options);
        var faults = new List<string>();
        AddPathFault(faults, nameof(pages.Logo), pages.Logo, "/logo.svg");
        AddPathFault(faults, nameof(pages.LogoDark), pages.LogoDark, "/logo-dark.svg");
        AddPathFault(faults, nameof(pages.StyleSheet), pages.StyleSheet, "/connections.css");
        AddLinkFault(faults, nameof(pages.HomeUrl), pages.HomeUrl, mayBeMail: false);
        AddLinkFault(faults, nameof(pages.PrivacyUrl), pages.PrivacyUrl, mayBeMail: false);
        AddLinkFault(faults, nameof(pages.SignInUrl), pages.SignInUrl, mayBeMail: false);
        AddLinkFault(faults, nameof(pages.SupportUrl), pages.SupportUrl, mayBeMail: true);
        if (!Enum.IsDefined(pages.ColorScheme))
        {
            faults.Add($"The setting 'OAuth2:{nameof(pages.ColorScheme)}' is '{pages.ColorScheme}': set it to Auto, Light or Dark.");
        }

        if (pages.CompactFrom < 1)
        {
            faults.Add($"The setting 'OAuth2:{nameof(pages.CompactFrom)}' must be at least 1.");
        }

        CheckAccent(faults, pages.AccentColor);
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private static void AddPathFault(List<string> faults, string key, string? value, string example)
    {
        if (value is { Length: > 0 } && !OAuth2LocalPath.IsLocal(value))
        {
            faults.Add(
                $"The setting 'OAuth2:{key}' is '{value}': write a path on this site, for example '{example}'. Pages load nothing from other sites.");
        }
    }

    private static void AddLinkFault(List<string> faults, string key, string? value, bool mayBeMail)
    {
        if (value is not { Length: > 0 } || OAuth2LocalPath.IsLocal(value) || IsAddress(value, mayBeMail))
        {
            return;
        }

        faults.Add(
            $"The setting 'OAuth2:{key}' is '{value}': write a path on this site that begins with one '/', "
            + (mayBeMail ? "an https address, or a mailto address." : "or an https address."));
    }

    private static bool IsAddress(string value, bool mayBeMail) => Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback) || (mayBeMail && uri.Scheme == Uri.UriSchemeMailto));

    private void CheckAccent(List<string> faults, string? value)
    {
        if (value is not { Length: > 0 })
        {
            return;
        }

        if (AccentColor.Parse(value) is not { } accent)
        {
            faults.Add($"The setting 'OAuth2:{nameof(PageOptions.AccentColor)}' is '{value}': write a color in the format '#1d6b4f'.");
        }
        else if (accent.GetContrast(accent.OnAccent) < AccentColor.TextContrast && services.GetService<IHostEnvironment>()?.IsDevelopment() is true)
        {
            AspNetCoreLog.AccentIsHardToRead(logger, value, accent.GetContrast(accent.OnAccent), AccentColor.TextContrast);
        }
    }
}
