namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a client with several accounts. The accounts are collapsed unless one needs the user's attention or was just changed.</summary>
internal static class AccountsRow
{
    public static Html Create(PageFrame frame, ConnectionView view, string action, bool isNew, Html hidden)
    {
        var client = view.Client;
        var isOpen = isNew || view.Condition is ConnectionCondition.Attention or ConnectionCondition.MoreAccess;
        var count = frame.Say("Meta.Accounts", client, ("count", Html.Of($"{view.Accounts.Count}")));
        return Html.Of($"""
            <li class="toa-row toa-many{(isNew ? " toa-new" : "")}" data-client="{client.Alias}" data-state="{ConnectedRow.GetState(view.Condition)}" data-search="{view.GetSearchText()}"{hidden}>
            <details{(isOpen ? Html.Raw(" open") : Html.Empty)}>
            <summary>
            {Tile.OfClient(frame, client)}
            <div class="toa-head">
            <div class="toa-title"><h3><bdi>{client.Name}</bdi></h3>{Badge.Create(frame, view.Condition)}</div>
            <p class="toa-identity"><span class="toa-account"><span class="toa-avatars">{Html.Join(view.Accounts.Take(3).Select(account => Tile.OfPerson(frame, account.Label, account.Picture)))}</span>{count}</span></p>
            </div>
            <span class="toa-button">{frame.Say("Action.Manage")}{Icons.Chevron}</span>
            </summary>
            <ul class="toa-accounts" role="list">
            {Html.Join(view.Accounts.Select(account => CreateAccount(frame, client, account, action)))}
            </ul>
            {(client.HasManyAccounts ? Buttons.CreateAdd(frame, action, client) : Html.Empty)}
            </details>
            </li>
            """);
    }

    private static Html CreateAccount(PageFrame frame, ClientView client, AccountView account, string action) => Html.Of($"""
        <li class="toa-row" data-state="{ConnectedRow.GetState(account.Condition)}">
        {Tile.OfPerson(frame, account.Label, account.Picture, " toa-medium")}
        <div class="toa-head">
        <div class="toa-title"><span class="toa-name"><bdi>{Identity.GetLabel(frame, client, account)}</bdi></span>{Badge.Create(frame, account.Condition)}</div>
        <p class="toa-identity">{Identity.CreateDate(frame, account)}</p>
        </div>
        {ConnectedRow.CreateBody(frame, client, account, action, canAdd: false)}
        </li>
        """);
}
