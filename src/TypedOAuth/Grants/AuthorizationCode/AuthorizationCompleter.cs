using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Completes authorizations: validates the response, exchanges the code, saves the token and runs the callback.</summary>
internal sealed class AuthorizationCompleter<TAuthData>(
    ClientContext context,
    OneTimeRecords records,
    CodeExchange exchange,
    AuthorizationIdentification identification,
    AuthorizationSaver<TAuthData> saver,
    AuthorizationEnding<TAuthData> ending)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly CallbackAuthenticity _authenticity = new(context);

    /// <summary>Completes an authorization that is bound to a browser.</summary>
    public async ValueTask<AuthorizationOutcome<TAuthData>> CompleteBoundAsync(
        OAuth2AuthorizationResponse response,
        string? bindingValue,
        string? signedInUserId,
        IServiceProvider requestServices,
        CancellationToken cancellationToken)
    {
        var (begun, refused) = await FindAsync(response, cancellationToken).ConfigureAwait(false);
        if (begun is null)
        {
            return refused!;
        }

        // A scanner may open the address of the response before the browser does. It must not end the authorization, so the record stays.
        var intruder = AuthorizationResponseValidator.FindIntruder(begun, bindingValue, signedInUserId);
        if (intruder is { Kind: OAuth2AuthorizationFailureKind.WrongBrowser })
        {
            return Fail(begun, intruder);
        }

        // A response that the provider has not sent must not end the authorization either.
        if (await _authenticity.FindFaultAsync(response, cancellationToken).ConfigureAwait(false) is { } forgery)
        {
            return Fail(begun, forgery);
        }

        return await TakeAsync(response, cancellationToken).ConfigureAwait(false)
            ?? (intruder is null ? await CompleteAsync(begun, response, requestServices).ConfigureAwait(false) : Fail(begun, intruder));
    }

    /// <summary>Completes an authorization that the host binds itself.</summary>
    public async ValueTask<AuthorizationOutcome<TAuthData>> CompleteUnboundAsync(
        OAuth2AuthorizationResponse response, Uri receivedAt, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (begun, refused) = await FindAsync(response, cancellationToken).ConfigureAwait(false);
        if (begun is null)
        {
            return refused!;
        }

        // Another app on the device may have sent this response, and the authorization's own response may still arrive, so the record stays.
        // Keeping the record is safe, because a code is accepted only at the correct URI.
        if (AuthorizationResponseValidator.FindStray(begun, receivedAt) is { } stray)
        {
            return Fail(begun, stray);
        }

        if (await _authenticity.FindFaultAsync(response, cancellationToken).ConfigureAwait(false) is { } forgery)
        {
            return Fail(begun, forgery);
        }

        return await TakeAsync(response, cancellationToken).ConfigureAwait(false)
            ?? await CompleteAsync(begun, response, services).ConfigureAwait(false);
    }

    /// <summary>Reads the authorization of a response. The record stays in the store.</summary>
    private async ValueTask<(PendingAuthorization? Begun, AuthorizationOutcome<TAuthData>? Refused)> FindAsync(
        OAuth2AuthorizationResponse response, CancellationToken cancellationToken)
    {
        if ((response.Malformation ?? CallbackFieldReader.FindFault(context.Definition, response)) is { } malformation)
        {
            return (null, Fail(null, AuthorizationResponseValidator.Failure(
                OAuth2AuthorizationFailureKind.MalformedResponse, $"The request is not an authorization response: {malformation}.")));
        }

        try
        {
            var begun = await records.PeekAsync<PendingAuthorization>(response.State!, cancellationToken).ConfigureAwait(false);
            return begun is not null ? (begun, null) : (null, FailUnknown());
        }
        catch (OAuth2Exception exception)
        {
            return (null, FailUnread(exception));
        }
    }

    /// <summary>Takes the authorization that was read, so that no other response completes it.</summary>
    /// <returns>The outcome if another response was first or the store has failed; otherwise <see langword="null"/>.</returns>
    private async ValueTask<AuthorizationOutcome<TAuthData>?> TakeAsync(OAuth2AuthorizationResponse response, CancellationToken cancellationToken)
    {
        try
        {
            return await records.TryTakeAsync(response.State!, cancellationToken).ConfigureAwait(false) ? null : FailUnknown();
        }
        catch (OAuth2Exception exception)
        {
            return FailUnread(exception);
        }
    }

    private async ValueTask<AuthorizationOutcome<TAuthData>> CompleteAsync(
        PendingAuthorization begun, OAuth2AuthorizationResponse response, IServiceProvider requestServices)
    {
        var unbound = context.Settings;
        var (values, fault) = unbound.ParameterReader.ReadCallback(begun.EndpointParameters, response);
        var settings = unbound.Bind(values);

        // The server is compared as it was when the authorization began, before the response named a part of it.
        var hasServerChanged = begun.Server != unbound.Bind(begun.EndpointParameters).Server;
        if (AuthorizationResponseValidator.FindFault(context.Definition, settings, hasServerChanged, response) is { } refusal)
        {
            return Fail(begun, refusal);
        }

        if (fault is not null)
        {
            return Fail(begun, AuthorizationResponseValidator.Failure(
                OAuth2AuthorizationFailureKind.MalformedResponse, $"The authorization response cannot be used: {fault}."));
        }

        var result = await exchange.RequestAsync(begun, response, settings).ConfigureAwait(false);
        if (!result.IsSuccess(out var issued, out var error))
        {
            return Fail(begun, Describe(error), error);
        }

        var (identity, stranger) = await identification.IdentifyAsync(begun, response, issued, settings).ConfigureAwait(false);
        if (identity is null)
        {
            await saver.DiscardAsync(begun, issued, settings).ConfigureAwait(false);
            return Fail(begun, DescribeIdentification(stranger!), stranger);
        }

        settings = identity.Settings;

        if (begun.ReconnectHandle is { } link && await FindLinkFaultAsync(link).ConfigureAwait(false) is { } linkFault)
        {
            await saver.DiscardAsync(begun, issued, settings).ConfigureAwait(false);
            return Fail(begun, linkFault);
        }

        issued = issued.WithCallbackFields(CallbackFieldReader.Read(context.Definition, response))
            .WithCallbackScope(CallbackFieldReader.ReadScope(context.Definition, response, begun.Scopes));
        return await saver.SaveAsync(begun, issued, identity, response.GetQuery(), requestServices, settings).ConfigureAwait(false);
    }

    /// <summary>Takes the reconnect link of an authorization, so that the link completes no other authorization.</summary>
    /// <returns>The failure if the link has already completed an authorization or has expired; otherwise <see langword="null"/>.</returns>
    private async ValueTask<OAuth2AuthorizationFailure?> FindLinkFaultAsync(string link)
    {
        try
        {
            return await records.TryCompleteLinkAsync(link).ConfigureAwait(false)
                ? null
                : AuthorizationResponseValidator.Failure(
                    OAuth2AuthorizationFailureKind.UnknownState, "The link has expired, or an authorization with this link has already been completed.");
        }
        catch (OAuth2Exception)
        {
            return StorageFailure("The link of the authorization could not be read from the store.");
        }
    }

    private static OAuth2AuthorizationFailure StorageFailure(string description) =>
        new(OAuth2AuthorizationFailureKind.StorageFailed, new OAuth2Error { Code = OAuth2ErrorCodes.ServerError, Description = description });

    private static OAuth2AuthorizationFailure DescribeIdentification(OAuth2Exception exception) => exception switch
    {
        OAuth2ProtocolException { Error: { Code: OAuth2ErrorCodes.AccountUnknown } unknown } =>
            new(OAuth2AuthorizationFailureKind.AccountUnknown, unknown),
        OAuth2ProtocolException refusal => new(OAuth2AuthorizationFailureKind.IdTokenInvalid, refusal.Error),
        _ => Describe(exception),
    };

    private static OAuth2AuthorizationFailure Describe(OAuth2Exception exception) => exception switch
    {
        OAuth2ProtocolException { Error: { Code: OAuth2ErrorCodes.InvalidResponse } answer } =>
            new(OAuth2AuthorizationFailureKind.UnexpectedAnswer, answer),
        OAuth2ProtocolException refusal => new(OAuth2AuthorizationFailureKind.TokenRequestRefused, refusal.Error),
        OAuth2TransientException { Error: { } error } => new(OAuth2AuthorizationFailureKind.ProviderUnavailable, error),
        _ => new(
            OAuth2AuthorizationFailureKind.ProviderUnavailable,
            new OAuth2Error { Code = OAuth2ErrorCodes.TemporarilyUnavailable, Description = exception.Message }),
    };

    private AuthorizationOutcome<TAuthData> FailUnknown() => Fail(null, AuthorizationResponseValidator.Failure(
        OAuth2AuthorizationFailureKind.UnknownState, "The authorization is unknown, has expired or has already been completed."));

    private AuthorizationOutcome<TAuthData> FailUnread(OAuth2Exception exception) =>
        Fail(null, StorageFailure("The pending authorization could not be read from the store."), exception);

    private AuthorizationOutcome<TAuthData> Fail(PendingAuthorization? begun, OAuth2AuthorizationFailure failure, Exception? exception = null) =>
        ending.Fail(begun, failure, exception);
}
