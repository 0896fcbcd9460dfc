namespace TypedOAuth;

/// <summary>Sets the user of a request.</summary>
public static class OAuth2HttpRequestExtensions
{
    internal static readonly HttpRequestOptionsKey<string> UserKey = new("TypedOAuth.UserId");

    /// <summary>Sets the user whose access token is sent with the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <returns>The same request.</returns>
    public static HttpRequestMessage ForOAuth2User(this HttpRequestMessage request, string userId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        request.Options.Set(UserKey, userId);
        return request;
    }
}
