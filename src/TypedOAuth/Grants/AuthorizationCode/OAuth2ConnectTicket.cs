namespace TypedOAuth.Hosting;

/// <summary>Whom a connect link was made for.</summary>
/// <param name="UserId">The application's own identifier of the user.</param>
/// <param name="ExpiresAt">When the link expires.</param>
public sealed record OAuth2ConnectTicket(string UserId, DateTimeOffset ExpiresAt);
