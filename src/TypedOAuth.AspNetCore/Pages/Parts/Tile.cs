using System.Text;

namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a square for a provider or the application, and a circle for a person. The adjacent text has the same meaning.</summary>
internal static class Tile
{
    private const int Hues = 16;

    /// <summary>Draws a client's tile: its picture, or its monogram in the hue of its alias.</summary>
    public static Html OfClient(PageFrame frame, ClientView client, string size = "") => frame.ResolvePicture(client.Icon) is { } icon
        ? Html.Of($"""<span class="toa-tile toa-tile-picture{size}" aria-hidden="true"><img src="{icon}" alt=""></span>""")
        : Html.Of($"""<span class="toa-tile toa-t{GetHue(client.Alias)}{size}" aria-hidden="true">{client.Monogram}</span>""");

    /// <summary>Draws the application's tile, which is shown beside the tile of a client.</summary>
    public static Html OfApp(PageFrame frame, string size = "") =>
        Html.Of($"""<span class="toa-tile toa-tile-app{size}" aria-hidden="true">{DrawLogo(frame)}</span>""");

    /// <summary>Draws the application's logo, or the monogram of its name.</summary>
    public static Html DrawLogo(PageFrame frame)
    {
        var (logo, dark) = (frame.ResolvePicture(frame.Options.Logo), frame.ResolvePicture(frame.Options.LogoDark));
        return (logo ?? dark, frame.Options.ColorScheme) switch
        {
            (null, _) => Html.Of($"""<span class="toa-logo toa-logo-letters" aria-hidden="true">{Monogram.OfName(frame.AppName)}</span>"""),
            (_, OAuth2ColorScheme.Dark) => Html.Of($"""<img class="toa-logo" src="{dark ?? logo}" alt="">"""),
            (_, OAuth2ColorScheme.Auto) when dark is not null && logo is not null => Html.Of(
                $"""<picture><source srcset="{dark}" media="(prefers-color-scheme: dark)"><img class="toa-logo" src="{logo}" alt=""></picture>"""),
            var (any, _) => Html.Of($"""<img class="toa-logo" src="{any}" alt="">"""),
        };
    }

    /// <summary>Draws a person: a picture on this site, initials, or an outline if no name is known.</summary>
    public static Html OfPerson(PageFrame frame, string? label, string? picture, string size = "")
    {
        if (frame.ResolvePicture(picture) is { } source)
        {
            return Html.Of($"""<span class="toa-avatar{size}" aria-hidden="true"><img src="{source}" alt=""></span>""");
        }

        var initials = label is null ? "" : Monogram.OfPerson(label);
        return Html.Of($"""<span class="toa-avatar{size}" aria-hidden="true">{(initials.Length > 0 ? Html.Text(initials) : Icons.Person)}</span>""");
    }

    /// <summary>Returns the hue of an identifier, 0 to 15: its 32-bit FNV-1a hash, folded once.</summary>
    public static int GetHue(string id)
    {
        var hash = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(id))
        {
            hash = (hash ^ part) * 16777619u;
        }

        return (int)((hash ^ (hash >> 16)) % Hues);
    }
}
