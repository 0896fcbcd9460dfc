namespace TypedOAuth.Hosting;

/// <summary>Describes the user and the expiry of a connect ticket.</summary>
/// <param name="UserId">The application's own identifier of the user.</param>
/// <param name="ExpiresAt">When the link expires.</param>
public sealed record OAuth2ConnectTicket(string UserId, DateTimeOffset ExpiresAt)
{
    /// <summary>The scopes that the authorization asks for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The hash of the session that the browser has to have; <see langword="null"/> if the link belongs to no session.</summary>
    internal string? SessionHash { get; init; }
}
