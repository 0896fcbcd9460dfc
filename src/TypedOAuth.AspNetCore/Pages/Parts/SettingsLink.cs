namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a link to the provider's page of connected applications. The link says that it opens a new tab.</summary>
internal static class SettingsLink
{
    public static Html Create(PageFrame frame, ClientView client) => client.SettingsUrl is { } url
        ? Html.Of($"""
            <a class="toa-external" href="{url}" target="_blank" rel="noopener noreferrer"><span class="toa-underlined">{frame.Say("Disconnect.Settings", client)}</span>{Icons.External}<span class="toa-hidden"> ({frame.Say("Link.NewTab")})</span></a>
            """)
        : Html.Empty;
}
