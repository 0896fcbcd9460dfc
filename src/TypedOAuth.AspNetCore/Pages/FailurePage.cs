using TypedOAuth.AspNetCore.Pages.Parts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Creates the page of a failure: what happened, what to do, a link back, and the trace id for support.</summary>
internal sealed record FailurePage(FailureText Failure, string TraceId)
{
    /// <summary>The client; <see langword="null"/> if the failure concerns no client.</summary>
    public ClientView? Client { get; init; }

    /// <summary>The label of the account that the failure concerns; <see langword="null"/> if it is unknown.</summary>
    public string? Account { get; init; }

    /// <summary>The path that begins the flow again, below the path base; <see langword="null"/> if this browser cannot begin it.</summary>
    public string? RetryPath { get; init; }

    /// <summary>The path of the link back, below the path base; if <see langword="null"/>, the link leads to the application's home.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The provider's error; <see langword="null"/> if the page does not show it.</summary>
    public OAuth2Error? Error { get; init; }

    /// <summary>Whether the user needs a new link from the application to begin again.</summary>
    public bool NeedsLink { get; init; }

    public PageContent Create(PageFrame frame)
    {
        var title = $"Failure.{Failure.Name}Title";
        var link = NeedsLink ? Html.Of($" {frame.Say("Failure.NewLink", Client)}") : Html.Empty;
        var body = Html.Of($"""
            {(Client is null ? Html.Empty : Pair.Create(frame, Client, Failure.Mark))}
            <h1>{frame.Say(title, Client)}</h1>
            <p class="toa-lead">{frame.Say($"Failure.{Failure.Name}Text", Client, ("account", SayAccount(frame)))}{link}</p>
            <div class="toa-choices">{CreateChoices(frame)}</div>
            <div class="toa-support">{CreateSupport(frame)}</div>
            """);
        return new(frame.Tell(title, Client), body);
    }

    private Html SayAccount(PageFrame frame) =>
        Account is null ? frame.Say("Meta.ThisAccount", Client) : Html.Of($"<bdi>{Account}</bdi>");

    private Html CreateChoices(PageFrame frame)
    {
        var (key, url) = Failure.Way switch
        {
            FailureWay.TryAgain => ("Action.TryAgain", RetryPath),
            FailureWay.GoToConnections => ("Action.GoToConnections", frame.IsSignedIn ? frame.ConnectionsPath : null),
            FailureWay.SignIn => ("Action.SignIn", frame.Options.SignInUrl),
            _ => ("", null),
        };
        var back = frame.ResolveReturn(ReturnUrl);
        return url is not { Length: > 0 }
            ? Buttons.CreateLink(back, frame.Say("Page.Back"))
            : Html.Of($"""{Buttons.CreateLink(frame.Resolve(url), frame.Say(key), Buttons.Primary)}{Buttons.CreateLink(back, frame.Say("Page.Back"))}""");
    }

    /// <summary>Draws the details for the support. They are collapsed if the user has refused access, because a refusal is not a fault.</summary>
    private Html CreateSupport(PageFrame frame)
    {
        if (Client is not null && Failure == FailureText.Denied)
        {
            return Reference.CreateDetails(frame, Client, Error, TraceId);
        }

        var details = Client is not null && Error is not null ? Reference.CreateDetails(frame, Client, Error, traceId: null) : Html.Empty;
        return Html.Of($"{Reference.Create(frame, TraceId)}{details}");
    }
}
