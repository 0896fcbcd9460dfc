using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Asks the user for values that the provider's addresses contain, for example the name of the user's shop.</summary>
internal static class EndpointParametersPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="client">The client.</param>
    /// <param name="fields">The fields; at least one.</param>
    /// <param name="returnUrl">The local path of the link that cancels; <see langword="null"/> for the application's home.</param>
    /// <param name="tokens">The antiforgery tokens, which show that the form comes from this site.</param>
    public static PageContent Create(
        PageFrame frame, ClientView client, IReadOnlyList<EndpointParameterField> fields, string? returnUrl, AntiforgeryTokenSet tokens)
    {
        var content = EndpointParameterFields.Create(frame, fields, focusesFirst: true);
        var body = Html.Of($"""
            {Pair.Create(frame, client, PairMark.Arrows)}
            <h1>{frame.Say("Flow.AskTitle", client)}</h1>
            <p class="toa-lead">{frame.Say("Flow.AskText", client)}</p>
            <div class="toa-choices">
            {Buttons.CreateForm(action: null, tokens, content, frame.Say("Flow.Continue", client), Buttons.Primary)}
            {Buttons.CreateLink(frame.ResolveReturn(returnUrl), frame.Say("Action.Cancel"))}
            </div>
            """);
        return new(frame.Tell("Flow.AskTitle", client), body) { Outcome = EndpointParameterFields.GetOutcome(frame, fields) };
    }
}
