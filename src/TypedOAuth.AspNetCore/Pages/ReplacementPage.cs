using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.AspNetCore.Pages.Parts;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Asks whether a new authorization should replace a connection of another account, or a connection that can be renewed.</summary>
internal static class ReplacementPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="client">The client.</param>
    /// <param name="found">The authorization that the decision is about.</param>
    /// <param name="id">The identifier of the authorization.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    public static PageContent Create(PageFrame frame, ClientView client, OAuth2Replacement found, string id, AntiforgeryTokenSet tokens)
    {
        var old = Tell(found.ReplacedAccount);
        var account = Tell(found.Account);
        var isNamed = old is not null && account is not null;
        var title = isNamed ? frame.Tell("Flow.ReplaceTitle", client, ("oldAccount", old!), ("account", account!)) : frame.Tell("Flow.LossTitle", client);
        var heading = isNamed
            ? frame.Say("Flow.ReplaceTitle", client, ("oldAccount", Isolate(old)), ("account", Isolate(account)))
            : frame.Say("Flow.LossTitle", client);
        var reason = isNamed
            ? frame.Say("Flow.ReplaceText", client, ("oldAccount", Isolate(old)), ("account", Isolate(account)))
            : frame.Say("Flow.LossText", client);
        var effect = found.LosesRefreshToken
            ? frame.Say("Flow.LossReplace", client)
            : frame.Say("Flow.ReplaceNew", client, ("account", Isolate(account)));
        var body = Html.Of($"""
            {Pair.Create(frame, client, PairMark.Error)}
            <h1>{heading}</h1>
            <p class="toa-lead">{reason} {frame.Say("Flow.LossKeep", client)} {effect}</p>
            <div class="toa-choices">
            {Buttons.CreateForm(action: null, tokens, frame.Say("Action.KeepConnection"), Buttons.Primary, ("id", id), ("action", "keep"))}
            {Buttons.CreateForm(action: null, tokens, frame.Say("Action.ReplaceConnection"), Buttons.Plain, ("id", id), ("action", "replace"))}
            </div>
            """);
        return new(title, body);
    }

    /// <summary>Returns the account's label, or its id if it has no label.</summary>
    private static string? Tell(OAuth2Account? account) => account?.Label ?? account?.Id;

    private static Html Isolate(string? text) => Html.Of($"<bdi>{text}</bdi>");

    /// <summary>Creates the page for a user who has kept the connection.</summary>
    public static PageContent CreateKept(PageFrame frame, ClientView client, string? returnUrl) => new(frame.Tell("Flow.KeptTitle", client), Html.Of($"""
        {Pair.Create(frame, client, PairMark.Done)}
        <h1>{frame.Say("Flow.KeptTitle", client)}</h1>
        <p class="toa-lead">{frame.Say("Flow.KeptText", client)}</p>
        <div class="toa-choices">{Buttons.CreateLink(frame.ResolveReturn(returnUrl), frame.Say("Page.Back"), Buttons.Primary)}</div>
        """));
}
