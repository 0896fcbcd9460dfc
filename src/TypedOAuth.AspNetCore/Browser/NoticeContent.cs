using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Holds a notice, which a page shows once.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Alias">The alias of the client; empty if the notice concerns no client.</param>
/// <param name="Message">The text of the application's callback, not HTML; <see langword="null"/> if it has none.</param>
/// <param name="ReturnUrl">The page's link, a local path; <see langword="null"/> if the authorization has no return URL.</param>
internal sealed record NoticeContent(NoticeKind Kind, string Alias, string? Message = null, string? ReturnUrl = null);
