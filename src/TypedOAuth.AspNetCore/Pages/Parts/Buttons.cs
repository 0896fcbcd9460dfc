using Microsoft.AspNetCore.Antiforgery;

namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws buttons and links. An accessible name consists of the visible text and the connection's name.</summary>
internal static class Buttons
{
    public const string Primary = " toa-primary";
    public const string Danger = " toa-danger";
    public const string Plain = "";

    /// <summary>The id of the list's only form. Each button of the form sends the alias of its client.</summary>
    private const string ConnectForm = "toa-connect";

    /// <summary>Draws the form that all connect buttons of a page send.</summary>
    public static Html CreateConnectForm(string action, AntiforgeryTokenSet tokens) => Html.Of($"""
        <form id="{ConnectForm}" method="post" action="{action}">{CreateToken(tokens)}<input type="hidden" name="action" value="connect"></form>
        """);

    /// <summary>Draws a button that begins an authorization of a client.</summary>
    public static Html CreateConnect(PageFrame frame, string key, ClientView client, string about, string style = Plain, Html icon = default) => Html.Of(
        $"""<button class="{(icon.IsEmpty ? "toa-button" : "toa-quiet")}{style}" type="submit" form="{ConnectForm}" name="client" value="{client.Alias}">{icon}{CreateLabel(frame, key, about)}</button>""");

    /// <summary>Draws a link to the page that asks the user to confirm a disconnect.</summary>
    public static Html CreateDisconnect(PageFrame frame, string action, ClientView client, AccountView account, string about)
    {
        var id = account.Id is null ? "" : $"&account={Uri.EscapeDataString(account.Id)}";
        return Html.Of(
            $"""<a class="toa-button" href="{action}?disconnect={Uri.EscapeDataString(client.Alias)}{id}">{CreateLabel(frame, "Action.Disconnect", about)}</a>""");
    }

    /// <summary>Draws a link as a button.</summary>
    public static Html CreateLink(string href, Html label, string style = Plain) => Html.Of(
        $"""<a class="toa-button toa-wide{style}" href="{href}">{label}</a>""");

    /// <summary>Draws a form with one button.</summary>
    public static Html CreateForm(string? action, AntiforgeryTokenSet tokens, Html label, string style, params IEnumerable<(string Name, string Value)> fields)
    {
        var hidden = Html.Join(fields.Select(static field => Html.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}">""")));
        var target = action is null ? Html.Empty : Html.Of($" action=\"{action}\"");
        return Html.Of($"""
            <form method="post"{target}>{CreateToken(tokens)}{hidden}<button class="toa-button toa-wide{style}" type="submit">{label}</button></form>
            """);
    }

    private static Html CreateToken(AntiforgeryTokenSet tokens) =>
        Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");

    private static Html CreateLabel(PageFrame frame, string key, string about) =>
        Html.Of($"""{frame.Say(key)}<span class="toa-hidden"> {about}</span>""");
}
