namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds what stands on a page.</summary>
/// <param name="Title">The document's title, before the application's name.</param>
/// <param name="Body">The markup of the main part, its heading with it.</param>
internal sealed record PageContent(string Title, Html Body)
{
    /// <summary>What has just happened, which a screen reader reads first; <see langword="null"/> if the title says it.</summary>
    public string? Outcome { get; init; }

    public PageLayout Layout { get; init; } = PageLayout.Small;

    /// <summary>Where the browser goes on to by itself; <see langword="null"/> if it stays.</summary>
    public string? Refresh { get; init; }
}
