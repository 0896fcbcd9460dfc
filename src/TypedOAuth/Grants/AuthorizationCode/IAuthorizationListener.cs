namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Runs the application's callback after a user's token has been saved.</summary>
internal interface IAuthorizationListener<TAuthData>
    where TAuthData : OAuth2AuthData
{
    /// <returns>What the browser is shown; <see langword="null"/> for the default.</returns>
    ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken);
}
