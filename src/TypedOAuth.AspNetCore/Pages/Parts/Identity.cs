namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the account of a connection, and the date on which it was connected.</summary>
internal static class Identity
{
    /// <summary>Draws the line below a connection's name.</summary>
    public static Html Create(PageFrame frame, ClientView client, AccountView account)
    {
        if (account.Condition == ConnectionCondition.Unknown)
        {
            return Html.Empty;
        }

        return Html.Of($"""
            <p class="toa-identity"><span class="toa-account">{Tile.OfPerson(frame, account.Label, account.Picture)}<bdi>{GetLabel(frame, client, account)}</bdi></span>{CreateDate(frame, account)}</p>
            """);
    }

    /// <summary>Returns the account's label; if it is unknown, returns a text that names the provider.</summary>
    public static string GetLabel(PageFrame frame, ClientView client, AccountView account) =>
        account.Label ?? frame.Tell("Meta.UnknownAccount", client);

    /// <summary>Returns the name of client and account, for screen readers.</summary>
    public static string Describe(PageFrame frame, ClientView client, AccountView account) => $"{client.Name}, {GetLabel(frame, client, account)}";

    /// <summary>Returns the account as a part of a sentence.</summary>
    public static Html SayAccount(PageFrame frame, ClientView client, string? label) =>
        label is null ? frame.Say("Meta.YourAccount", client) : Html.Of($"<bdi>{label}</bdi>");

    /// <summary>Draws the date on which the account was connected. A green dot means that the connection works.</summary>
    public static Html CreateDate(PageFrame frame, AccountView account)
    {
        if (account is not { Connection.ConnectedAt: { } date } || account.Condition is ConnectionCondition.Attention)
        {
            return Html.Empty;
        }

        var dot = account.Condition == ConnectionCondition.Connected ? "toa-dot toa-good" : "toa-dot";
        var text = frame.Say("Meta.Connected", more: ("date", frame.SayDate(date)));
        return Html.Of($"""<span class="toa-since"><span class="{dot}" aria-hidden="true"></span><span>{text}</span></span>""");
    }
}
