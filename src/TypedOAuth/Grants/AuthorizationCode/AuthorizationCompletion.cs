using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Tokens;
using TypedOAuth.Transport;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Ends flows: takes the record, checks, exchanges the code, saves the token, then runs the application's callback.</summary>
internal sealed class AuthorizationCompletion<TAuthData>(
    OAuth2ClientDefinition definition,
    IClientSettingsSource source,
    AuthorizationFlow flow,
    PendingAuthorizations pending,
    TokenEndpoint endpoint,
    TokenManager<TAuthData> tokens,
    AuthorizationCallback<TAuthData> callback,
    IServiceProvider provider,
    ILogger logger)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Ends a flow that a browser is bound to.</summary>
    public async ValueTask<OAuth2AuthorizationResult> CompleteBoundAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider requestServices,
        CancellationToken cancellationToken)
    {
        var (begun, failure, exception) = await TakeAsync(response, cancellationToken).ConfigureAwait(false);
        failure ??= AuthorizationResponseCheck.FindIntruder(begun!, bindingValue, signedInUserId);
        return failure is null
            ? (await CompleteAsync(begun!, response, requestServices).ConfigureAwait(false)).Result
            : Fail(begun, failure, exception);
    }

    /// <summary>Ends a flow that its host has bound.</summary>
    public async ValueTask<TAuthData> CompleteUnboundAsync(OAuth2AuthorizationResponse response, CancellationToken cancellationToken)
    {
        var (begun, failure, exception) = await TakeAsync(response, cancellationToken).ConfigureAwait(false);
        if (failure is null && begun!.BindingHash is not null)
        {
            failure = AuthorizationResponseCheck.Failure(
                OAuth2AuthorizationFailureKind.WrongBrowser, "The authorization began in a browser, and has to end in it.");
        }

        var (result, data) = failure is null
            ? await CompleteAsync(begun!, response, provider).ConfigureAwait(false)
            : (Fail(begun, failure, exception), null);
        return result switch
        {
            { Succeeded: true } => data!,
            { Exception: OAuth2Exception known } => throw known,
            { Failure: { } reason } => throw new OAuth2ProtocolException(
                $"The authorization failed: '{reason.Error.Code}' ({reason.Error.Description}). Begin it again.", reason.Error, result.Exception),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async ValueTask<(PendingAuthorization? Begun, OAuth2AuthorizationFailure? Failure, Exception? Exception)> TakeAsync(
        OAuth2AuthorizationResponse response, CancellationToken cancellationToken)
    {
        if (response.Malformation is { } malformation)
        {
            return (null, AuthorizationResponseCheck.Failure(
                OAuth2AuthorizationFailureKind.MalformedResponse, $"This is not an authorization response: {malformation}."), null);
        }

        PendingAuthorization? begun;
        try
        {
            begun = await pending.TakeAsync(response.State!, PendingAuthorizationKind.State, cancellationToken).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            return (null, StorageFailure("The authorization could not be looked up."), exception);
        }

        return begun is null
            ? (null, AuthorizationResponseCheck.Failure(
                OAuth2AuthorizationFailureKind.UnknownState, "The authorization is unknown, expired, or has been completed already."), null)
            : (begun, null, null);
    }

    private async ValueTask<(OAuth2AuthorizationResult Result, TAuthData? Data)> CompleteAsync(
        PendingAuthorization begun, OAuth2AuthorizationResponse response, IServiceProvider requestServices)
    {
        if (AuthorizationResponseCheck.FindFault(definition, source.Settings, begun, response) is { } fault)
        {
            return (Fail(begun, fault), null);
        }

        // From here on nothing is cancelled: a code can be used once, and a browser that has gone does not take the tokens with it.
        OAuth2TokenResponse tokenResponse;
        try
        {
            tokenResponse = await endpoint.ExchangeCodeAsync(
                response.Code!, begun.Verifier!, begun.RedirectUri!, flow.GetRequestedScope(begun.Scope), CancellationToken.None).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            return (Fail(begun, Describe(exception), exception), null);
        }

        TAuthData data;
        try
        {
            data = await tokens.SaveAsync(begun.UserId, tokenResponse, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            return (Fail(begun, StorageFailure("The token was issued, but could not be saved."), exception), null);
        }

        FlowLog.Authorized(logger, definition.Identity.Alias, begun.UserId);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Authorizations, definition.Identity.Alias, "authorized");
        return (await RunCallbackAsync(begun, data, requestServices).ConfigureAwait(false), data);
    }

    private static OAuth2AuthorizationFailure StorageFailure(string description) =>
        new(OAuth2AuthorizationFailureKind.StorageFailed, new OAuth2Error { Code = OAuth2ErrorCodes.ServerError, Description = description });

    private static OAuth2AuthorizationFailure Describe(OAuth2Exception exception) => exception switch
    {
        OAuth2ProtocolException refusal => new(OAuth2AuthorizationFailureKind.TokenRequestRefused, refusal.Error),
        OAuth2TransientException { Error: { } error } => new(OAuth2AuthorizationFailureKind.ProviderUnavailable, error),
        _ => new(
            OAuth2AuthorizationFailureKind.ProviderUnavailable,
            new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message }),
    };

    /// <summary>Runs after the token has been saved, so that the callback, and whatever it calls, finds it.</summary>
    private async ValueTask<OAuth2AuthorizationResult> RunCallbackAsync(
        PendingAuthorization begun, TAuthData data, IServiceProvider requestServices)
    {
        try
        {
            var result = await callback(new(begun.UserId, data, requestServices), CancellationToken.None).ConfigureAwait(false);
            return new() { UserId = begun.UserId, ReturnUrl = result?.ReturnUrl ?? begun.ReturnUrl, Message = result?.Message };
        }
        catch (Exception exception)
        {
            // The application's own code may throw anything; the user is told, and the log has it.
            var error = new OAuth2Error { Code = OAuth2ErrorCodes.ServerError, Description = "The application's callback failed." };
            return Fail(begun, new(OAuth2AuthorizationFailureKind.CallbackFailed, error), exception);
        }
    }

    private OAuth2AuthorizationResult Fail(PendingAuthorization? begun, OAuth2AuthorizationFailure failure, Exception? exception = null)
    {
        FlowLog.Failed(logger, definition.Identity.Alias, failure.Kind, failure.Error.Code, exception);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Authorizations, definition.Identity.Alias, failure.Kind.ToString());

        // Whoever is not the one who began learns nothing of what was asked for.
        var isIntruder = failure.Kind is OAuth2AuthorizationFailureKind.WrongBrowser or OAuth2AuthorizationFailureKind.WrongUser;
        return new()
        {
            UserId = begun?.UserId,
            ReturnUrl = begun?.ReturnUrl,
            Failure = failure,
            Exception = exception,
            Repeatable = isIntruder ? null : begun,
        };
    }
}
