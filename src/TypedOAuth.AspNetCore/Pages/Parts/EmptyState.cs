namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Tells the user what to do if a list is empty.</summary>
internal static class EmptyState
{
    private static readonly Html Tiles = Html.Raw(
        """<div class="toa-blanks" aria-hidden="true"><span class="toa-blank"></span><span class="toa-blank"></span><span class="toa-blank"></span></div>""");

    /// <summary>Draws the text for a user without connections, if at least one client can be connected.</summary>
    public static Html CreateNothingConnected(PageFrame frame) => Create(Html.Of(
        $"""<p class="toa-empty-title">{frame.Say("Empty.Title")}</p><p class="toa-muted">{frame.Say("Empty.Text")}</p>"""));

    /// <summary>Draws the text for an application that offers no connections.</summary>
    public static Html CreateNothingOffered(PageFrame frame) => Html.Of($"""<section class="toa-section">{Create(Html.Of(
        $"""<h2 class="toa-empty-title">{frame.Say("Empty.NoneTitle")}</h2><p class="toa-muted">{frame.Say("Empty.NoneText")}</p>"""))}</section>""");

    private static Html Create(Html text) => Html.Of($"""<div class="toa-panel toa-empty">{Tiles}{text}</div>""");
}
