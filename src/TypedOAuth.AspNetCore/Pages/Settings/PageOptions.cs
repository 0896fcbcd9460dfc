using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace TypedOAuth.AspNetCore.Pages.Settings;

/// <summary>Holds the settings of pages with their defaults. <see cref="TypedOAuthPageOptionsExtensions"/> describes each of them.</summary>
internal sealed class PageOptions
{
    public string? AppName { get; set; }

    public string? Logo { get; set; }

    public string? LogoDark { get; set; }

    public string HomeUrl { get; set; } = "/";

    public string? SupportUrl { get; set; }

    public string? PrivacyUrl { get; set; }

    public string? SignInUrl { get; set; }

    public OAuth2ColorScheme ColorScheme { get; set; }

    public string? AccentColor { get; set; }

    public string? StyleSheet { get; set; }

    public int CompactFrom { get; set; } = 9;

    public Func<HttpContext, string, ValueTask<OAuth2UserDescription?>>? DescribeUser { get; set; }

    /// <summary>Returns the settings of pages. The configuration is read first, so that code that sets a property overrides it.</summary>
    /// <exception cref="OAuth2ConfigurationException">A value of the configuration cannot be read.</exception>
    public static PageOptions Of(TypedOAuthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.PageOptions is not PageOptions pages)
        {
            options.PageOptions = pages = Read(options.Configuration);
        }

        return pages;
    }

    private static PageOptions Read(IConfiguration? section)
    {
        var options = new PageOptions();
        if (section is null)
        {
            return options;
        }

        options.AppName = section[nameof(AppName)];
        options.Logo = section[nameof(Logo)];
        options.LogoDark = section[nameof(LogoDark)];
        options.HomeUrl = section[nameof(HomeUrl)] ?? options.HomeUrl;
        options.SupportUrl = section[nameof(SupportUrl)];
        options.PrivacyUrl = section[nameof(PrivacyUrl)];
        options.SignInUrl = section[nameof(SignInUrl)];
        options.ColorScheme = section[nameof(ColorScheme)] is { Length: > 0 } scheme ? ReadScheme(scheme) : options.ColorScheme;
        options.AccentColor = section[nameof(AccentColor)];
        options.StyleSheet = section[nameof(StyleSheet)];
        options.CompactFrom = section[nameof(CompactFrom)] is { Length: > 0 } count ? ReadCount(count) : options.CompactFrom;
        return options;
    }

    private static OAuth2ColorScheme ReadScheme(string text) => text.ToUpperInvariant() switch
    {
        "AUTO" => OAuth2ColorScheme.Auto,
        "LIGHT" => OAuth2ColorScheme.Light,
        "DARK" => OAuth2ColorScheme.Dark,
        _ => throw new OAuth2ConfigurationException($"The setting 'OAuth2:{nameof(ColorScheme)}' is '{text}': write Auto, Light or Dark."),
    };

    private static int ReadCount(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw new OAuth2ConfigurationException($"The setting 'OAuth2:{nameof(CompactFrom)}' is '{text}': write a whole number.");
}
