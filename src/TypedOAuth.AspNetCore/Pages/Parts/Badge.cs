namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the state of a connection as words with an icon. A connection that works has no badge.</summary>
internal static class Badge
{
    public static Html Create(PageFrame frame, ConnectionCondition condition) => condition switch
    {
        ConnectionCondition.Attention => Draw(frame, "State.Attention", Icons.Warning, " toa-warn"),
        ConnectionCondition.MoreAccess => Draw(frame, "State.MoreAccess", Icons.Key, " toa-warn"),
        ConnectionCondition.Failing => Draw(frame, "State.Failing", Icons.Clock, ""),
        ConnectionCondition.Unknown => Draw(frame, "State.Unknown", Icons.Clock, ""),
        _ => Html.Empty,
    };

    private static Html Draw(PageFrame frame, string key, Html icon, string style) =>
        Html.Of($"""<span class="toa-badge{style}">{icon}{frame.Say(key)}</span>""");
}
