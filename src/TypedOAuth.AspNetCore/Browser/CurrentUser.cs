using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Determines the user of the current HTTP request.</summary>
/// <remarks>
/// A long-lived connection, such as a Blazor circuit, does not identify the user, because the user may have signed out since it began.
/// </remarks>
internal sealed class CurrentUser(IHttpContextAccessor accessor, SignedInUser user) : ITypedOAuthCurrentUser
{
    private const string Advice = "call request.ForOAuth2User(userId)";

    public string GetUserId()
    {
        // When a request ends, ASP.NET Core sets the accessor's context to null, even for work that continues after the request.
        if (accessor.HttpContext is not { } context)
        {
            throw new InvalidOperationException(
                $"The request to the API specifies no user, and no HTTP request is being handled (background work, or the response has ended): {Advice}.");
        }

        if (IsLastingConnection(context))
        {
            throw new InvalidOperationException(
                "The request to the API specifies no user, and is made in a Blazor circuit, a SignalR hub or a WebSocket, which outlives the sign-in of "
                + $"its HTTP request: {Advice}. In a Blazor component, get the user from AuthenticationStateProvider.");
        }

        return user.Get(context) ?? throw new InvalidOperationException(context.User.Identity is { IsAuthenticated: true }
            ? "The request to the API specifies no user, and the signed-in user has no identifier: set options.UserId in AddTypedOAuth to a function "
                + $"that returns the user's identifier, or {Advice}."
            : "The request to the API specifies no user, and no user is signed in to the current HTTP request: require a sign-in for the endpoint, for "
                + $"example with RequireAuthorization(), or {Advice}.");
    }

    /// <summary>Returns whether the request belongs to a SignalR hub or a WebSocket. A hub may use a transport other than WebSockets.</summary>
    private static bool IsLastingConnection(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest || context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null;
}
