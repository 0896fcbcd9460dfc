using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Decides which connections a search shows.</summary>
/// <param name="query">The user's search text. If it is empty, everything is shown.</param>
internal sealed class ConnectionSearch(string query)
{
    private const int MaxLength = 100;

    private static readonly Html Hidden = Html.Raw(" hidden");

    public string Query { get; } = query.Length > MaxLength ? "" : query.Trim();

    public bool IsActive => Query.Length > 0;

    public bool Shows(ConnectionView view) => !IsActive || SearchText.Matches(view.GetSearchText(), Query);

    public int Count(IEnumerable<ConnectionView> views) => views.Count(Shows);

    /// <summary>Returns the attribute that hides a part of the page.</summary>
    public static Html HideIf(bool isHidden) => isHidden ? Hidden : Html.Empty;

    public Html HideUnlessAny(IEnumerable<ConnectionView> views) => HideIf(!views.Any(Shows));
}
