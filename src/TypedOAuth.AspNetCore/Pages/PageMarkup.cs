using TypedOAuth.AspNetCore.Pages.Parts;
using TypedOAuth.AspNetCore.Pages.Settings;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Draws the parts that all pages share: the application's name and user at the top, its links at the bottom.</summary>
internal static class PageMarkup
{
    public static Html Create(PageFrame frame, PageContent content, string nonce)
    {
        var language = frame.Language;
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="{language.Tag}" dir="{(language.IsRightToLeft ? "rtl" : "ltr")}"{CreateScheme(frame.Options.ColorScheme)}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="{GetColorScheme(frame.Options.ColorScheme)}">
            <meta name="robots" content="noindex">
            {(content.Refresh is null ? Html.Empty : Html.Of($"<meta http-equiv=\"refresh\" content=\"0; url={content.Refresh}\">"))}
            <title>{CreateTitle(frame, content)}</title>
            {(frame.ResolvePicture(frame.Options.Logo) is { } logo ? Html.Of($"<link rel=\"icon\" href=\"{logo}\">") : Html.Empty)}
            <style nonce="{nonce}">{PageAssets.Style}{CreateAccent(frame.Options.AccentColor)}</style>
            {(frame.ResolvePicture(frame.Options.StyleSheet) is { } sheet ? Html.Of($"<link rel=\"stylesheet\" href=\"{sheet}\" nonce=\"{nonce}\">") : Html.Empty)}
            </head>
            <body class="{GetClass(content.Layout)}">
            <header class="toa-header"><div class="toa-app">{Tile.DrawLogo(frame)}<span>{frame.AppName}</span></div>{CreateUser(frame)}</header>
            <main>
            {(content.Layout == PageLayout.Small ? Html.Of($"<div class=\"toa-card\">{content.Body}</div>") : content.Body)}
            </main>
            {CreateFooter(frame)}
            {(content.Refresh is null ? Html.Of($"<script nonce=\"{nonce}\">{PageAssets.Script}</script>") : Html.Empty)}
            </body>
            </html>

            """);
    }

    private static string CreateTitle(PageFrame frame, PageContent content)
    {
        var title = content.Outcome is null ? content.Title : $"{content.Outcome} – {content.Title}";
        return frame.AppName.Length > 0 ? $"{title} – {frame.AppName}" : title;
    }

    private static Html CreateUser(PageFrame frame) => frame.User is not { } user
        ? Html.Empty
        : Html.Of($"""
            <div class="toa-user">{Tile.OfPerson(frame, user.Name ?? user.Email, user.Picture, " toa-medium")}<span><span class="toa-hidden">{frame.Say("Page.SignedInAs")} </span><bdi>{user.Email ?? user.Name}</bdi></span></div>
            """);

    private static Html CreateFooter(PageFrame frame)
    {
        var links = Html.Join([Link("Page.Privacy", frame.Options.PrivacyUrl), Link("Page.Support", frame.Options.SupportUrl)]);
        return links.IsEmpty ? Html.Empty : Html.Of($"""<footer class="toa-footer">{links}</footer>""");

        Html Link(string key, string? url) => url is { Length: > 0 } ? Html.Of($"""<a href="{frame.Resolve(url)}">{frame.Say(key)}</a>""") : Html.Empty;
    }

    /// <summary>Draws the accent in the layer of the pages' style sheet, so that the host's style sheet can override it.</summary>
    private static Html CreateAccent(string? value) => value is { Length: > 0 } && AccentColor.Parse(value) is { } accent
        ? Html.Raw($"@layer toa{{:root{{--toa-accent:{accent};--toa-on-accent:{accent.OnAccent}}}}}")
        : Html.Empty;

    private static Html CreateScheme(OAuth2ColorScheme scheme) =>
        scheme == OAuth2ColorScheme.Auto ? Html.Empty : Html.Of($" data-scheme=\"{GetColorScheme(scheme)}\"");

    private static string GetColorScheme(OAuth2ColorScheme scheme) => scheme switch
    {
        OAuth2ColorScheme.Light => "light",
        OAuth2ColorScheme.Dark => "dark",
        _ => "light dark",
    };

    private static string GetClass(PageLayout layout) => layout switch
    {
        PageLayout.Small => "toa-small",
        PageLayout.Wide => "toa-list toa-spacious",
        _ => "toa-list",
    };
}
