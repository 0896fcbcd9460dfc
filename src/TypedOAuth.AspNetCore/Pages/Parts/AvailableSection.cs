namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the clients that the user can connect: one list or, if there are many connections, cards by category.</summary>
internal static class AvailableSection
{
    public static Html Create(PageFrame frame, IReadOnlyList<ConnectionView> available, ConnectionSearch search, bool isCompact) => available.Count == 0
        ? Html.Empty
        : Html.Of($"""
            <section class="toa-section"{search.HideUnlessAny(available)}>
            {SectionHeading.Create(frame, "Section.Available", search.Count(available))}
            {(isCompact ? CreateCards(frame, available, search) : CreateList(frame, available, search, "toa-panel", level: 3))}
            </section>
            """);

    private static Html CreateCards(PageFrame frame, IReadOnlyList<ConnectionView> available, ConnectionSearch search)
    {
        var categories = Group(frame, available);
        if (categories.Count == 1)
        {
            return CreateList(frame, available, search, "toa-cards", level: 3);
        }

        return Html.Of($"""
            <div class="toa-browse">
            <nav class="toa-categories" aria-label="{frame.Tell("Search.Categories")}"><ul role="list">{Html.Join(categories.Select((category, index) => Html.Of(
                $"""<li{search.HideUnlessAny(category.Views)}><a href="#{GetId(index)}">{category.Name} <span class="toa-count" aria-hidden="true">{search.Count(category.Views)}</span></a></li>""")))}</ul></nav>
            <div class="toa-shelves">
            {Html.Join(categories.Select((category, index) => Html.Of($"""
            <section class="toa-shelf"{search.HideUnlessAny(category.Views)} aria-labelledby="{GetId(index)}">
            <h3 id="{GetId(index)}" tabindex="-1">{category.Name}</h3>
            {CreateList(frame, category.Views, search, "toa-cards", level: 4)}
            </section>
            """)))}
            </div>
            </div>
            """);
    }

    private static Html CreateList(PageFrame frame, IReadOnlyList<ConnectionView> views, ConnectionSearch search, string style, int level) => Html.Of($"""
        <ul class="{style}" role="list">
        {Html.Join(views.Select(view => AvailableItem.Create(frame, view, level, ConnectionSearch.HideIf(!search.Shows(view)))))}
        </ul>
        """);

    /// <summary>Groups by category, in the order of the categories' first connections. Connections without a category come last.</summary>
    private static List<(string Name, IReadOnlyList<ConnectionView> Views)> Group(PageFrame frame, IReadOnlyList<ConnectionView> available) =>
    [
        .. available.GroupBy(static view => view.Client.Category)
            .OrderBy(static group => group.Key is null)
            .ThenBy(static group => group.Min(static view => view.Client.Order))
            .ThenBy(static group => group.Key, StringComparer.CurrentCultureIgnoreCase)
            .Select(group => (group.Key ?? frame.Tell("Section.Other"), (IReadOnlyList<ConnectionView>)[.. group])),
    ];

    private static string GetId(int index) => FormattableString.Invariant($"toa-c{index}");
}
