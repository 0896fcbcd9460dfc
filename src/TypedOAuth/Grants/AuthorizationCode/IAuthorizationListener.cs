namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Runs the application's callback after a user's token is saved.</summary>
internal interface IAuthorizationListener<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <summary>Runs the callback.</summary>
    /// <returns>The page or the redirect for the browser; <see langword="null"/> for the default page.</returns>
    ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken);
}
