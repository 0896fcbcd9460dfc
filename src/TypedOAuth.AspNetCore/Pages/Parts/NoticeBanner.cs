namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a notice: the result in bold, then further details, and a link that removes the notice.</summary>
internal static class NoticeBanner
{
    public static Html Create(PageFrame frame, NoticeText? notice, string action)
    {
        if (notice is null)
        {
            return Html.Empty;
        }

        var text = notice.Client is { } client
            ? frame.Say(notice.Key, client, ("account", Identity.SayAccount(frame, client, notice.Account)))
            : frame.Say(notice.Key);
        var settings = notice.Kind is NoticeKind.DisconnectedStays or NoticeKind.NotConfirmed && notice.Client is not null
            ? SettingsLink.Create(frame, notice.Client)
            : Html.Empty;
        var (style, role, icon) = notice.IsGood ? ("toa-good", "status", Icons.CheckCircle) : ("toa-warn", "alert", Icons.Warning);
        return Html.Of($"""
            <div class="toa-notice {style}"><div class="toa-notice-text" role="{role}">{icon}<p>{text} {settings}</p></div><a class="toa-dismiss" href="{action}">{Icons.Cross}<span class="toa-hidden">{frame.Say("Action.Dismiss")}</span></a></div>
            """);
    }
}
