namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Explains why a connection needs the user's attention, and what to do.</summary>
internal static class Reasons
{
    public static Html Create(PageFrame frame, ClientView client, AccountView account)
    {
        // The application can give a reason for a scope that is otherwise technical.
        var needed = account.Needed.Where(scope => ClientView.IsPermission(scope) || client.NeededBecause.ContainsKey(scope)).ToList();
        var text = account.Condition switch
        {
            ConnectionCondition.Attention => frame.Say(GetKey(account.Connection?.Reason), client),
            ConnectionCondition.MoreAccess => frame.Say(needed.Count > 0 ? "Reason.MoreAccess" : "Reason.AccessUpdate", client),
            ConnectionCondition.Failing => frame.Say("Reason.Failing", client),
            ConnectionCondition.Unknown => frame.Say("Reason.Unknown", client),
            _ => Html.Empty,
        };
        return text.IsEmpty
            ? text
            : Html.Of($"""<div class="toa-reason"><p>{text}</p>{(needed.Count > 0 ? PermissionList.CreateNeeded(client, needed) : Html.Empty)}</div>""");
    }

    private static string GetKey(OAuth2ConnectionReason? reason) => reason switch
    {
        OAuth2ConnectionReason.Expired or OAuth2ConnectionReason.GrantExpired => "Reason.Expired",
        OAuth2ConnectionReason.Unreadable => "Reason.Unreadable",
        OAuth2ConnectionReason.Indeterminate => "Reason.Interrupted",
        OAuth2ConnectionReason.ServerChanged => "Reason.Changed",
        _ => "Reason.Ended",
    };
}
