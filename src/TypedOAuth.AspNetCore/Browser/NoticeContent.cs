using TypedOAuth.AspNetCore.Pages;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Holds what a page tells once.</summary>
/// <param name="Kind">What has happened.</param>
/// <param name="Alias">The client that it happened to; empty if it concerns no client.</param>
/// <param name="Message">The text that the application's callback shows, not HTML; <see langword="null"/> if it shows none.</param>
/// <param name="ReturnUrl">Where the page leads, a local path; <see langword="null"/> if nothing asked for one.</param>
internal sealed record NoticeContent(NoticeKind Kind, string Alias, string? Message = null, string? ReturnUrl = null);
