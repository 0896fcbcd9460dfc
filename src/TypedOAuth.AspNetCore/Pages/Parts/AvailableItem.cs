namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a client that the user may connect, as a row or as a card.</summary>
internal static class AvailableItem
{
    /// <summary>Draws an item.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="view">The connection.</param>
    /// <param name="level">The level of the heading: one level below the heading of the section or category.</param>
    /// <param name="hidden">The attribute that hides the item from a search.</param>
    public static Html Create(PageFrame frame, ConnectionView view, int level, Html hidden)
    {
        var client = view.Client;
        var description = client.Description is { } text ? Html.Of($"""<p class="toa-description"><bdi>{text}</bdi></p>""") : Html.Empty;
        return Html.Of($"""
            <li class="toa-offer{(client.Description is null ? " toa-brief" : "")}" data-client="{client.Alias}" data-state="not-connected" data-search="{view.GetSearchText()}"{hidden}>
            {Tile.OfClient(frame, client)}
            {Html.Raw(level == 4 ? "<h4>" : "<h3>")}<bdi>{client.Name}</bdi>{Html.Raw(level == 4 ? "</h4>" : "</h3>")}
            {description}
            {Buttons.CreateConnect(frame, "Action.Connect", client, client.Name)}
            </li>
            """);
    }
}
