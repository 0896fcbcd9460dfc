using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Creates the last page of a flow that has a message or no return URL.</summary>
internal static class ConnectedPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="notice">The kind of notice.</param>
    /// <param name="message">The text of the application's callback; <see langword="null"/> if it has none.</param>
    /// <param name="returnUrl">The target of the page's link, below the path base; <see langword="null"/> to link to the application's home.</param>
    public static PageContent Create(PageFrame frame, NoticeText notice, string? message, string? returnUrl)
    {
        var client = notice.Client!;
        var title = frame.TellBold(notice.Key, client).TrimEnd('.');
        var account = ("account", Identity.SayAccount(frame, client, notice.Account));
        var warning = notice.Kind == NoticeKind.Partial ? Html.Of($"{frame.TellRest(notice.Key, client)} ") : Html.Empty;
        var body = Html.Of($"""
            {Pair.Create(frame, client, notice.IsGood ? PairMark.Done : PairMark.Error)}
            <h1>{(notice.Kind == NoticeKind.Connected ? frame.Say("Flow.DoneTitle", client) : Html.Text(title))}</h1>
            {(message is { Length: > 0 } ? Html.Of($"""<p class="toa-message">{message}</p>""") : Html.Empty)}
            <p class="toa-lead">{warning}{frame.Say("Flow.DoneText", client, account)}</p>
            <div class="toa-choices">{CreateBack(frame, returnUrl)}</div>
            """);
        return new(title, body);
    }

    /// <summary>Creates the page for a user without a notice.</summary>
    public static PageContent CreateNothingNew(PageFrame frame) => new(frame.Tell("Flow.NothingNewTitle"), Html.Of($"""
        <h1>{frame.Say("Flow.NothingNewTitle")}</h1>
        <p class="toa-lead">{frame.Say("Flow.NothingNewText")}</p>
        <div class="toa-choices">{CreateBack(frame, returnUrl: null)}</div>
        """));

    private static Html CreateBack(PageFrame frame, string? returnUrl) =>
        Buttons.CreateLink(frame.ResolveReturn(returnUrl), frame.Say("Page.Back"), Buttons.Primary);
}
