namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws a section's heading with the number of its items. Screen readers skip the number, because they announce it for the list.</summary>
internal static class SectionHeading
{
    public static Html Create(PageFrame frame, string key, int count) =>
        Html.Of($"""<h2>{frame.Say(key)} <span class="toa-count" aria-hidden="true" data-count>{count}</span></h2>""");
}
