using Microsoft.AspNetCore.Antiforgery;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds what a person confirms before an authorization begins.</summary>
/// <param name="UserId">The application's identifier of the user, which is shown to nobody: <c>options.DescribeUser</c> makes a name of it.</param>
/// <param name="Scopes">The scopes that are asked for.</param>
/// <param name="ReturnUrl">Where the authorization ends, a local path; <see langword="null"/> if nothing asked for one.</param>
/// <param name="Tokens">What shows that the form is this site's own.</param>
internal sealed record Confirmation(string UserId, IReadOnlyList<string> Scopes, string? ReturnUrl, AntiforgeryTokenSet Tokens);
