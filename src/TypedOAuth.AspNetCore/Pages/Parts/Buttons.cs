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
    public static Html CreateConnect(PageFrame frame, string key, ClientView client, string about) => CreateConnect(Plain, client, action: null, CreateLabel(frame, key, about));

    /// <summary>Draws a button that connects an account again.</summary>
    public static Html CreateReconnect(PageFrame frame, string key, string action, ClientView client, AccountView account, string about) =>
        CreateConnect(Primary, client, GetAction(action, client, account.Id), CreateLabel(frame, key, about));

    /// <summary>Draws a button that connects another account.</summary>
    public static Html CreateAdd(PageFrame frame, string action, ClientView client) =>
        CreateConnect(null, client, GetAction(action, client, ""), Html.Of($"{Icons.Plus}{CreateLabel(frame, "Action.AddAccount", client.Name)}"));

    /// <summary>Draws a button of the page's form.</summary>
    /// <param name="style">The style; <see langword="null"/> for a button that looks like a link.</param>
    /// <param name="client">The client.</param>
    /// <param name="action">The address to which this button sends the form; <see langword="null"/> for the form's address.</param>
    /// <param name="label">The visible text.</param>
    private static Html CreateConnect(string? style, ClientView client, string? action, Html label)
    {
        var target = action is null ? Html.Empty : Html.Of($" formaction=\"{action}\"");
        return Html.Of(
            $"""<button class="{(style is null ? "toa-quiet" : "toa-button" + style)}" type="submit" form="{ConnectForm}" name="client" value="{client.Alias}"{target}>{label}</button>""");
    }

    /// <summary>Returns the form's address with the account in its query, because a button can send only one value.</summary>
    /// <remarks>An empty id means a new account. The result is null if no account needs to be named.</remarks>
    private static string? GetAction(string action, ClientView client, string? account) =>
        client.HasManyAccounts && account is not null ? $"{action}?account={Uri.EscapeDataString(account)}" : null;

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

    /// <summary>Draws a form with one button and hidden fields.</summary>
    public static Html CreateForm(string? action, AntiforgeryTokenSet tokens, Html label, string style, params IEnumerable<(string Name, string Value)> fields) =>
        CreateForm(
            action, tokens, Html.Join(fields.Select(static field => Html.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}">"""))), label, style);

    /// <summary>Draws a form with one button below its content.</summary>
    public static Html CreateForm(string? action, AntiforgeryTokenSet tokens, Html content, Html label, string style)
    {
        var target = action is null ? Html.Empty : Html.Of($" action=\"{action}\"");
        return Html.Of($"""
            <form method="post"{target}>{CreateToken(tokens)}{content}<button class="toa-button toa-wide{style}" type="submit">{label}</button></form>
            """);
    }

    private static Html CreateToken(AntiforgeryTokenSet tokens) =>
        Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");

    private static Html CreateLabel(PageFrame frame, string key, string about) =>
        Html.Of($"""{frame.Say(key)}<span class="toa-hidden"> {about}</span>""");
}
