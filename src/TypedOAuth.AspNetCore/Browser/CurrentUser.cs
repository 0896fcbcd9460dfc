using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Names the user of the current HTTP request.</summary>
/// <remarks>A lasting connection, such as a Blazor circuit, names no user: the user may have signed out since it began.</remarks>
internal sealed class CurrentUser(IHttpContextAccessor accessor, SignedInUser user) : ITypedOAuthCurrentUser
{
    private const string Advice = "name the user: request.ForOAuth2User(userId)";

    public string GetUserId()
    {
        // When a request ends, ASP.NET Core sets its context to null, also for work that continues.
        if (accessor.HttpContext is not { } context)
        {
            throw new InvalidOperationException(
                $"The request to the API names no user, and no HTTP request is being handled (background work, or the response has ended): {Advice}.");
        }

        if (IsLastingConnection(context))
        {
            throw new InvalidOperationException(
                "The request to the API names no user, and is made in a Blazor circuit, a SignalR hub or a WebSocket, which outlives the sign-in of "
                + $"its HTTP request: {Advice}. In a Blazor component, get the user from AuthenticationStateProvider.");
        }

        return user.Get(context) ?? throw new InvalidOperationException(context.User.Identity is { IsAuthenticated: true }
            ? "The request to the API names no user, and the signed-in user has no identifier: set options.UserId in AddTypedOAuth to a function "
                + $"that returns the user's identifier, or {Advice}."
            : "The request to the API names no user, and no user is signed in to the current HTTP request: require a sign-in for the endpoint, with "
                + $"RequireAuthorization() for example, or {Advice}.");
    }

    /// <summary>Returns whether the request belongs to a SignalR hub or a WebSocket. A hub may use another transport than a WebSocket.</summary>
    private static bool IsLastingConnection(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest || context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null;
}
