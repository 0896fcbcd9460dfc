namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the search field of a page with many connections, and the text for a search without matches.</summary>
internal static class SearchForm
{
    public static Html Create(PageFrame frame, string action, ConnectionSearch search, IReadOnlyList<ConnectionView> views)
    {
        var found = search.Count(views);
        var label = frame.Tell("Search.Label");
        return Html.Of($"""
            <search>
            <form class="toa-search" method="get" action="{action}" data-status="{frame.Texts["Search.Status"]}">
            {Icons.Search}<input type="search" name="q" value="{search.Query}" placeholder="{label}" aria-label="{label}" autocomplete="off" spellcheck="false" maxlength="100"><button class="toa-button" type="submit">{frame.Say("Search.Submit")}</button>
            </form>
            <p class="toa-hidden" role="status" data-results>{(search.IsActive ? frame.Say("Search.Status", more: ("count", Html.Of($"{found}"))) : Html.Empty)}</p>
            </search>
            <div class="toa-panel toa-empty" data-none{ConnectionSearch.HideIf(found > 0)}>
            <p class="toa-empty-title" data-none-text="{frame.Texts["Search.None"]}">{frame.Say("Search.None", more: ("query", Html.Text(search.Query)))}</p>
            <p><a class="toa-button" href="{action}" data-clear>{frame.Say("Search.Clear")}</a></p>
            </div>
            """);
    }
}
