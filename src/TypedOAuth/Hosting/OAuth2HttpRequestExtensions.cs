namespace TypedOAuth;

/// <summary>Sets the user of a request.</summary>
public static class OAuth2HttpRequestExtensions
{
    internal static readonly HttpRequestOptionsKey<string> UserKey = new("TypedOAuth.UserId");
    internal static readonly HttpRequestOptionsKey<string?> AccountKey = new("TypedOAuth.Account");

    /// <summary>Sets the user, and the account, whose access token is sent with the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="account">
    /// The id of the user's account at the provider, for a client that declares <see cref="OAuth2ClientAttribute.MultipleAccounts"/>;
    /// <see langword="null"/> for the user's only account.
    /// </param>
    /// <returns>The same request.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> or <paramref name="account"/> is empty.</exception>
    public static HttpRequestMessage ForOAuth2User(this HttpRequestMessage request, string userId, string? account = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        if (account is not null)
        {
            ArgumentException.ThrowIfNullOrEmpty(account);
        }

        request.Options.Set(UserKey, userId);
        request.Options.Set(AccountKey, account);
        return request;
    }
}
