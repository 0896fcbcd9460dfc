using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Ends authorizations: runs the application's callback, and logs and counts the result.</summary>
internal sealed class AuthorizationEnding<TAuthData>(ClientContext context, IAuthorizationListener<TAuthData> listener)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly AuthorizationFailureLog _failures = new(context);

    /// <summary>Runs the callback after the tokens are saved, so that the callback can use the stored tokens.</summary>
    public async ValueTask<AuthorizationOutcome<TAuthData>> SucceedAsync(
        OneTimeRecord begun, TAuthData data, OAuth2Account? account, IReadOnlyDictionary<string, string> query, IServiceProvider requestServices)
    {
        FlowLog.Authorized(context.FlowLogger, context.Alias, begun.UserId);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Authorizations, context.Alias, "authorized");
        try
        {
            var authorized = new AuthorizationCallbackContext<TAuthData>(begun.UserId, data, requestServices) { Query = query };
            var result = await listener.OnAuthorizedAsync(authorized, CancellationToken.None).ConfigureAwait(false);
            return new()
            {
                UserId = begun.UserId,
                AuthData = data,
                Account = account,
                ReturnUrl = result?.ReturnUrl ?? begun.ReturnUrl,
                Message = result?.Message,
            };
        }
        catch (Exception exception)
        {
            // The application's code may throw any exception. The user sees an error page, and the log contains the exception.
            var error = new OAuth2Error { Code = OAuth2ErrorCodes.ServerError, Description = "The application's callback failed." };
            return Fail(begun, new(OAuth2AuthorizationFailureKind.CallbackFailed, error), exception, account);
        }
    }

    /// <summary>Logs and counts an authorization that failed.</summary>
    /// <param name="begun">The authorization; <see langword="null"/> if it is unknown.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="exception">The cause; <see langword="null"/> for none.</param>
    /// <param name="account">The account of the authorization, for the page; <see langword="null"/> if it is unknown.</param>
    public AuthorizationOutcome<TAuthData> Fail(
        OneTimeRecord? begun, OAuth2AuthorizationFailure failure, Exception? exception = null, OAuth2Account? account = null)
    {
        _failures.Write(begun?.UserId, failure, exception);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Authorizations, context.Alias, failure.Kind.ToString());

        // Another browser, user or app must not learn the scopes and parameters of the request.
        var isIntruder = failure.Kind is OAuth2AuthorizationFailureKind.WrongBrowser or OAuth2AuthorizationFailureKind.WrongUser
            or OAuth2AuthorizationFailureKind.WrongRedirectUri;
        return new()
        {
            UserId = isIntruder ? null : begun?.UserId,
            ReturnUrl = isIntruder ? null : begun?.ReturnUrl,
            Failure = failure,
            Exception = exception,
            Account = account,
            Repeatable = isIntruder ? null : begun as PendingAuthorization,
        };
    }
}
