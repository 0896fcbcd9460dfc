namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the details for the support: the provider's error, and the trace id of the log entry with the reason.</summary>
internal static class Reference
{
    /// <summary>Draws the trace id, so that the user can copy it.</summary>
    public static Html Create(PageFrame frame, string traceId) => Html.Of($"""
        <p class="toa-note">{frame.Say("Failure.ReferenceHint")}</p>
        <p class="toa-reference"><code data-reference>{traceId}</code><button class="toa-quiet" type="button" data-copied="{frame.Tell("Action.Copied")}" hidden>{Icons.Copy}<span aria-live="polite">{frame.Say("Action.Copy")}</span></button></p>
        """);

    /// <summary>Draws the provider's error, collapsed. Also draws the trace id if the page does not show it elsewhere.</summary>
    public static Html CreateDetails(PageFrame frame, ClientView client, OAuth2Error? error, string? traceId)
    {
        var said = error is null
            ? Html.Empty
            : Html.Of($"""
                <div><dt>{frame.Say("Failure.ErrorFrom", client)}</dt><dd><code><bdi>{error.Code}</bdi></code></dd>{(error.Description is { Length: > 0 } text ? Html.Of($"<dd><bdi>{text}</bdi></dd>") : Html.Empty)}</div>
                """);
        var trace = traceId is null
            ? Html.Empty
            : Html.Of($"""<div><dt>{frame.Say("Failure.Reference")}</dt><dd><code data-reference>{traceId}</code></dd></div>""");
        return Html.Of($"""
            <details class="toa-details"><summary>{frame.Say("Failure.Details")}{Icons.Chevron}</summary><dl>{said}{trace}</dl></details>
            """);
    }
}
