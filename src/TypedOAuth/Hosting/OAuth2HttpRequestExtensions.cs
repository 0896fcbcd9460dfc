namespace TypedOAuth;

/// <summary>Names the user whose access token a request is sent with.</summary>
public static class OAuth2HttpRequestExtensions
{
    internal static readonly HttpRequestOptionsKey<string> UserKey = new("TypedOAuth.UserId");

    /// <summary>Names the user whose access token the request is sent with.</summary>
    /// <param name="request">The request.</param>
    /// <param name="userId">The application's own identifier of the user.</param>
    /// <returns>The same request.</returns>
    public static HttpRequestMessage ForOAuth2User(this HttpRequestMessage request, string userId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        request.Options.Set(UserKey, userId);
        return request;
    }
}
