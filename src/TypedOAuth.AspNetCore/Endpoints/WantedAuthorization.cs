namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Holds what a connect link asks for, once user and browser have been compared.</summary>
/// <param name="UserId">The user who connects.</param>
/// <param name="Ticket">The link's ticket; <see langword="null"/> if the link has none.</param>
/// <param name="ReturnUrl">The query's return URL, a local path.</param>
/// <param name="Scopes">The ticket's scopes; <see langword="null"/> if the connection's are asked for.</param>
/// <param name="MayBeginAtOnce">Whether the person need not be asked.</param>
internal sealed record WantedAuthorization(
    string UserId, string? Ticket, string? ReturnUrl, IReadOnlyList<string>? Scopes, bool MayBeginAtOnce);
