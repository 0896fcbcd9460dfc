using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Asks the user to confirm a disconnect, and explains the effects here and at the provider.</summary>
internal static class DisconnectPage
{
    public static PageContent Create(PageFrame frame, ClientView client, AccountView account, AntiforgeryTokenSet tokens, string action)
    {
        var note = client.DisconnectNote is { } text ? Html.Of($" <bdi>{text}</bdi>") : Html.Empty;
        var label = Identity.GetLabel(frame, client, account);
        var body = Html.Of($"""
            <h1>{frame.Say("Disconnect.Title", client)}</h1>
            <div class="toa-box">{Tile.OfClient(frame, client)}<div><p class="toa-name"><bdi>{client.Name}</bdi></p><p class="toa-muted"><bdi>{label}</bdi></p></div></div>
            <ul class="toa-effects" role="list">
            <li>{Icons.Barred}<span>{frame.Say("Disconnect.Ends", client)}{note}</span></li>
            {CreateReach(frame, client)}
            <li>{Icons.Undo}<span>{frame.Say("Disconnect.Again", client)}</span></li>
            </ul>
            <div class="toa-choices">
            {Buttons.CreateForm(action, tokens, frame.Say("Action.Disconnect"), Buttons.Danger, ("client", client.Alias), ("account", account.Id ?? ""), ("action", "disconnect"))}
            {Buttons.CreateLink(action, frame.Say("Action.Cancel"))}
            </div>
            """);
        return new(frame.Tell("Disconnect.Title", client), body);
    }

    private static Html CreateReach(PageFrame frame, ClientView client) => client.CanRevoke
        ? Html.Of($"""<li>{Icons.Shield}<span>{frame.Say("Disconnect.Revoked", client)}</span></li>""")
        : Html.Of($"""<li class="toa-warn">{Icons.Warning}<span>{frame.Say("Disconnect.Stays", client)} {SettingsLink.Create(frame, client)}</span></li>""");
}
