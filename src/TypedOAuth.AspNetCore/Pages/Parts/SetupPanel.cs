namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Shows a developer the missing settings of a client, only in the Development environment.</summary>
internal static class SetupPanel
{
    public static Html Create(PageFrame frame, ConnectionView view)
    {
        var keys = Html.Join(view.MissingSettings.Select(static key => Html.Of($"<dd><code>{key}</code></dd>")));
        var redirect = view.RedirectUri is { } uri
            ? Html.Of($"""<div><dt>{frame.Say("Setup.RedirectUri", view.Client)}</dt><dd><code>{uri}</code></dd></div>""")
            : Html.Empty;
        return Html.Of($"""
            <li class="toa-row toa-setup" data-client="{view.Client.Alias}" data-state="not-configured">
            {Tile.OfClient(frame, view.Client)}
            <div class="toa-head"><h3><bdi>{view.Client.Name}</bdi></h3>
            <dl><div><dt>{frame.Say("Setup.Missing")}</dt>{keys}</div>{redirect}</dl></div>
            </li>
            """);
    }
}
