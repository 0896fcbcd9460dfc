using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Asks whether a new authorization should replace a connection whose refresh token would then be lost.</summary>
internal static class ReplacementPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="client">The client.</param>
    /// <param name="id">The identifier of the authorization that the decision is about.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    public static PageContent Create(PageFrame frame, ClientView client, string id, AntiforgeryTokenSet tokens)
    {
        var body = Html.Of($"""
            {Pair.Create(frame, client, PairMark.Error)}
            <h1>{frame.Say("Flow.LossTitle", client)}</h1>
            <p class="toa-lead">{frame.Say("Flow.LossText", client)} {frame.Say("Flow.LossKeep", client)} {frame.Say("Flow.LossReplace", client)}</p>
            <div class="toa-choices">
            {Buttons.CreateForm(action: null, tokens, frame.Say("Action.KeepConnection"), Buttons.Primary, ("id", id), ("action", "keep"))}
            {Buttons.CreateForm(action: null, tokens, frame.Say("Action.ReplaceConnection"), Buttons.Plain, ("id", id), ("action", "replace"))}
            </div>
            """);
        return new(frame.Tell("Flow.LossTitle", client), body);
    }

    /// <summary>Creates the page for a user who has kept the connection.</summary>
    public static PageContent CreateKept(PageFrame frame, ClientView client, string? returnUrl) => new(frame.Tell("Flow.KeptTitle", client), Html.Of($"""
        {Pair.Create(frame, client, PairMark.Done)}
        <h1>{frame.Say("Flow.KeptTitle", client)}</h1>
        <p class="toa-lead">{frame.Say("Flow.KeptText", client)}</p>
        <div class="toa-choices">{Buttons.CreateLink(frame.ResolveReturn(returnUrl), frame.Say("Page.Back"), Buttons.Primary)}</div>
        """));
}
