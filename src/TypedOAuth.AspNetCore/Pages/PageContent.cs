namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the content of a page.</summary>
/// <param name="Title">The document's title, before the application's name.</param>
/// <param name="Body">The markup of the main part, including its heading.</param>
internal sealed record PageContent(string Title, Html Body)
{
    /// <summary>The text that a screen reader reads first; <see langword="null"/> if the title is enough.</summary>
    public string? Outcome { get; init; }

    public PageLayout Layout { get; init; } = PageLayout.Small;

    /// <summary>The address to which the page redirects the browser; <see langword="null"/> if the page does not redirect.</summary>
    public string? Refresh { get; init; }
}
