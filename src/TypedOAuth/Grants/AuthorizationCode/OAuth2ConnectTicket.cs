using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Hosting;

/// <summary>Describes the user and the expiry of a connect ticket.</summary>
/// <param name="UserId">The application's identifier of the user.</param>
/// <param name="ExpiresAt">The time when the ticket expires.</param>
public sealed record OAuth2ConnectTicket(string UserId, DateTimeOffset ExpiresAt)
{
    /// <summary>The scopes that the authorization requests.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The local path to which the browser returns; <see langword="null"/> if the link has none.</summary>
    internal string? ReturnUrl { get; init; }

    /// <summary>Whether the link was sent in a message: it works until one authorization is completed, and only with a sign-in.</summary>
    internal bool IsReconnect { get; init; }

    /// <summary>The values of endpoint parameters in the link.</summary>
    internal EndpointParameterValues EndpointParameters { get; init; } = EndpointParameterValues.Empty;

    /// <summary>Whether the user connects another account, so that the values of a stored connection are not used again.</summary>
    internal bool IsForAnotherAccount { get; init; }

    /// <summary>The hash of the required browser session; <see langword="null"/> if the ticket is not bound to a session.</summary>
    internal string? SessionHash { get; init; }
}
