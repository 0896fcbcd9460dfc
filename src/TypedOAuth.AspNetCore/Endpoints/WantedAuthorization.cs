using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Holds a requested authorization whose user and browser have been checked.</summary>
/// <param name="UserId">The user who connects.</param>
/// <param name="Ticket">The link's ticket; <see langword="null"/> if the link has none.</param>
/// <param name="ReturnUrl">The return URL in the query, a local path.</param>
/// <param name="Found">The contents of the ticket; <see langword="null"/> if the link has none.</param>
/// <param name="MayBeginAtOnce">Whether the authorization begins without a confirmation.</param>
internal sealed record WantedAuthorization(
    string UserId, string? Ticket, string? ReturnUrl, OAuth2ConnectTicket? Found, bool MayBeginAtOnce);
