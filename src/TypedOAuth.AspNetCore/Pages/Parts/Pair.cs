namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the application and the provider with a mark between them. The heading below has the same meaning as the mark.</summary>
internal static class Pair
{
    public static Html Create(PageFrame frame, ClientView client, PairMark mark)
    {
        var (icon, style) = mark switch
        {
            PairMark.Denied => (Icons.Cross, ""),
            PairMark.Error => (Icons.Warning, " toa-warn"),
            PairMark.Foreign => (Icons.Barred, " toa-warn"),
            PairMark.Expired => (Icons.Clock, ""),
            PairMark.Done => (Icons.Check, " toa-good"),
            _ => (Icons.Arrows, ""),
        };
        return Html.Of($"""
            <div class="toa-pair" aria-hidden="true">{Tile.OfApp(frame, " toa-large")}<span class="toa-line"></span><span class="toa-mark{style}">{icon}</span><span class="toa-line"></span>{Tile.OfClient(frame, client, " toa-large")}</div>
            """);
    }
}
