using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Creates pages that redirect the browser. The button on a page is for browsers that ignore the redirect.</summary>
internal static class LeavingPage
{
    /// <summary>Creates the page that leads to the provider.</summary>
    public static PageContent Create(PageFrame frame, ClientView client, string uri) => Create(frame, client, uri, "Flow.LeavingTitle", "Flow.Continue");

    /// <summary>Creates the page that leads back to the application.</summary>
    public static PageContent CreateReturning(PageFrame frame, ClientView client, string uri) =>
        Create(frame, client, uri, "Flow.ReturningTitle", "Action.Continue");

    private static PageContent Create(PageFrame frame, ClientView client, string uri, string title, string label)
    {
        var body = Html.Of($"""
            {Pair.Create(frame, client, PairMark.Arrows)}
            <h1>{frame.Say(title, client)}</h1>
            <div class="toa-choices">{Buttons.CreateLink(uri, frame.Say(label, client), Buttons.Primary)}</div>
            """);
        return new(frame.Tell(title, client), body) { Refresh = uri };
    }
}
