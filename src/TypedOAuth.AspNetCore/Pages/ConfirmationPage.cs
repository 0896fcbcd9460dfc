using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Asks the user to confirm an authorization. The page shows the user, and what the application may do after the authorization.</summary>
internal static class ConfirmationPage
{
    /// <summary>Creates the page.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="client">The client.</param>
    /// <param name="user">The user; <see langword="null"/> if neither name nor e-mail address is known.</param>
    /// <param name="confirmation">The data of the page.</param>
    public static PageContent Create(PageFrame frame, ClientView client, OAuth2UserDescription? user, Confirmation confirmation)
    {
        var fields = EndpointParameterFields.Create(frame, confirmation.Fields, focusesFirst: false);
        var cancelUrl = frame.ResolveReturn(confirmation.ReturnUrl);
        var body = Html.Of($"""
            {Pair.Create(frame, client, PairMark.Arrows)}
            <h1>{frame.Say("Flow.ConfirmTitle", client)}</h1>
            {(user is null ? Html.Empty : CreateUser(frame, user))}
            <h2 class="toa-allows">{frame.Say("Flow.ConfirmAllows", client)}</h2>
            {PermissionList.CreateRequested(frame, client, confirmation.Scopes)}
            <div class="toa-choices">
            {Buttons.CreateForm(action: null, confirmation.Tokens, fields, frame.Say("Flow.Continue", client), Buttons.Primary)}
            {Buttons.CreateLink(cancelUrl, frame.Say("Action.Cancel"))}
            </div>
            <p class="toa-note">{frame.Say("Flow.ConfirmHint", client)}</p>
            """);
        return new(frame.Tell("Flow.ConfirmTitle", client), body) { Outcome = EndpointParameterFields.GetOutcome(frame, confirmation.Fields) };
    }

    private static Html CreateUser(PageFrame frame, OAuth2UserDescription user)
    {
        var (name, more) = string.IsNullOrEmpty(user.Name) ? (user.Email, null) : (user.Name, user.Email);
        return Html.Of($"""
            <div class="toa-box toa-box-labelled"><p class="toa-label">{frame.Say("Flow.ConfirmUser")}</p>{Tile.OfPerson(frame, name, user.Picture, " toa-big")}<div><p class="toa-name"><bdi>{name}</bdi></p>{(string.IsNullOrEmpty(more) ? Html.Empty : Html.Of($"""<p class="toa-muted"><bdi>{more}</bdi></p>"""))}</div></div>
            """);
    }
}
