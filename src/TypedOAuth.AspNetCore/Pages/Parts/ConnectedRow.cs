namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a client that the user has connected: its condition comes first, the actions come last.</summary>
internal static class ConnectedRow
{
    /// <summary>Draws a row.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="view">The connection.</param>
    /// <param name="action">The address of the page.</param>
    /// <param name="isNew">Whether a notice concerns this connection.</param>
    /// <param name="hidden">The attribute that hides the row from a search.</param>
    public static Html Create(PageFrame frame, ConnectionView view, string action, bool isNew, Html hidden = default) => view.Accounts.Count > 1
        ? AccountsRow.Create(frame, view, action, isNew, hidden)
        : Html.Of($"""
            <li class="toa-row{(isNew ? " toa-new" : "")}" data-client="{view.Client.Alias}" data-state="{GetState(view.Condition)}" data-search="{view.GetSearchText()}"{hidden}>
            {Tile.OfClient(frame, view.Client)}
            <div class="toa-head">
            <div class="toa-title"><h3><bdi>{view.Client.Name}</bdi></h3>{Badge.Create(frame, view.Condition)}</div>
            {Identity.Create(frame, view.Client, view.Accounts[0])}
            </div>
            {CreateBody(frame, view.Client, view.Accounts[0], action, view.Client.HasManyAccounts)}
            </li>
            """);

    /// <summary>Draws reason, permissions and actions of one account.</summary>
    public static Html CreateBody(PageFrame frame, ClientView client, AccountView account, string action, bool canAdd) => Html.Of($"""
        <div class="toa-body">
        {Reasons.Create(frame, client, account)}
        {CreateMore(frame, client, account, canAdd ? action : null)}
        {CreateActions(frame, client, account, action)}
        </div>
        """);

    public static string GetState(ConnectionCondition condition) => condition switch
    {
        ConnectionCondition.Attention => "needs-attention",
        ConnectionCondition.MoreAccess => "more-access",
        ConnectionCondition.Failing => "failing",
        ConnectionCondition.Unknown => "unknown",
        ConnectionCondition.Connected => "connected",
        ConnectionCondition.NotConfigured => "not-configured",
        _ => "not-connected",
    };

    private static Html CreateMore(PageFrame frame, ClientView client, AccountView account, string? addAction) => account.Connection is null
        ? Html.Empty
        : Html.Of($"""<div class="toa-more">{PermissionList.CreateDetails(frame, client, account)}{(addAction is null ? Html.Empty : Buttons.CreateAdd(frame, addAction, client))}</div>""");

    private static Html CreateActions(PageFrame frame, ClientView client, AccountView account, string action)
    {
        if (account.Condition == ConnectionCondition.Unknown)
        {
            return Html.Empty;
        }

        var about = Identity.Describe(frame, client, account);
        var primary = account.Condition switch
        {
            ConnectionCondition.Attention => Buttons.CreateReconnect(frame, "Action.Reconnect", action, client, account, about),
            ConnectionCondition.MoreAccess => Buttons.CreateReconnect(frame, "Action.UpdateAccess", action, client, account, about),
            _ => Html.Empty,
        };
        return Html.Of($"""<div class="toa-actions">{primary}{Buttons.CreateDisconnect(frame, action, client, account, about)}</div>""");
    }
}
