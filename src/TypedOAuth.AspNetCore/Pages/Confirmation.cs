using Microsoft.AspNetCore.Antiforgery;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the data of the page that asks the user to confirm an authorization.</summary>
/// <param name="UserId">The application's identifier of the user. Pages never show it; <c>options.DescribeUser</c> returns the name.</param>
/// <param name="Scopes">The scopes that are requested.</param>
/// <param name="ReturnUrl">The local path to open after the authorization; <see langword="null"/> if it has no return URL.</param>
/// <param name="Tokens">The antiforgery tokens, which show that the form comes from this site.</param>
internal sealed record Confirmation(string UserId, IReadOnlyList<string> Scopes, string? ReturnUrl, AntiforgeryTokenSet Tokens)
{
    /// <summary>The fields for endpoint parameters without a value.</summary>
    public IReadOnlyList<EndpointParameterField> Fields { get; init; } = [];
}
