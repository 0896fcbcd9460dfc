using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Creates the connections page: first the user's connections, ordered by urgency, then the clients that can be connected.</summary>
/// <remarks>
/// With many connections, the page has a search field. The page always contains all rows. It hides rows that do not match, so that the script can
/// show them again.
/// </remarks>
internal static class ConnectionsPage
{
    /// <summary>Creates the page's body.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="views">The clients.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    /// <param name="action">The address of the page.</param>
    /// <param name="notice">The notice about the latest change; <see langword="null"/> if there is none.</param>
    /// <param name="query">The user's search text. If it is empty, everything is shown.</param>
    public static PageContent Create(
        PageFrame frame, IEnumerable<ConnectionView> views, AntiforgeryTokenSet tokens, string action, NoticeText? notice, string query)
    {
        var sorted = ConnectionView.Sort(views).ToList();
        var setup = sorted.Where(static view => view.Condition == ConnectionCondition.NotConfigured).ToList();
        var listed = sorted.Except(setup).ToList();
        var isCompact = listed.Count >= frame.Options.CompactFrom;
        var search = new ConnectionSearch(isCompact ? query : "");
        var body = Html.Of($"""
            <a class="toa-back" href="{frame.HomeUrl}">{Icons.Back}{frame.Say("Page.Back")}</a>
            <h1>{frame.Say("Page.Title")}</h1>
            <p class="toa-lead">{frame.Say("Page.Lead")}</p>
            {NoticeBanner.Create(frame, notice, action)}
            {(isCompact ? SearchForm.Create(frame, action, search, listed) : Html.Empty)}
            {(listed.Count == 0 ? EmptyState.CreateNothingOffered(frame) : CreateSections(frame, listed, action, notice, search, isCompact))}
            {CreateSetup(frame, setup)}
            {Buttons.CreateConnectForm(action, tokens)}
            """);
        return new(frame.Tell("Page.Title"), body)
        {
            Outcome = notice is null ? null : frame.TellBold(notice.Key, notice.Client),
            Layout = isCompact ? PageLayout.Wide : PageLayout.List,
        };
    }

    private static Html CreateSections(
        PageFrame frame, List<ConnectionView> listed, string action, NoticeText? notice, ConnectionSearch search, bool isCompact)
    {
        var available = listed.Where(static view => view.Condition == ConnectionCondition.NotConnected).ToList();
        var yours = listed.Except(available).ToList();
        return Html.Of($"""
            {CreateYours(frame, yours, action, notice, search)}
            {AvailableSection.Create(frame, available, search, isCompact)}
            """);
    }

    private static Html CreateYours(PageFrame frame, List<ConnectionView> yours, string action, NoticeText? notice, ConnectionSearch search)
    {
        if (yours.Count == 0)
        {
            return Html.Of($"""
                <section class="toa-section"{ConnectionSearch.HideIf(search.IsActive)} data-empty>
                <h2>{frame.Say("Section.Yours")}</h2>
                {EmptyState.CreateNothingConnected(frame)}
                </section>
                """);
        }

        return Html.Of($"""
            <section class="toa-section"{search.HideUnlessAny(yours)}>
            {SectionHeading.Create(frame, "Section.Yours", search.Count(yours))}
            <ul class="toa-panel" role="list">
            {Html.Join(yours.Select(view => ConnectedRow.Create(frame, view, action, notice is { IsGood: true } && view.Client.Alias == notice.Client?.Alias, ConnectionSearch.HideIf(!search.Shows(view)))))}
            </ul>
            </section>
            """);
    }

    private static Html CreateSetup(PageFrame frame, List<ConnectionView> setup) => setup.Count == 0
        ? Html.Empty
        : Html.Of($"""
            <section class="toa-section">
            <h2>{frame.Say("Section.NotConfigured")} <span class="toa-pill">{frame.Say("Section.DevelopmentOnly")}</span></h2>
            <ul class="toa-panel toa-dashed" role="list">{Html.Join(setup.Select(view => SetupPanel.Create(frame, view)))}</ul>
            </section>
            """);
}
