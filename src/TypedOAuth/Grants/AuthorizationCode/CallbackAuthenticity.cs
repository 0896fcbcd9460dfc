using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Checks that the provider has sent an authorization response: its declared signature, and the check of the application.</summary>
internal sealed class CallbackAuthenticity(ClientContext context)
{
    /// <summary>Checks a response before its code is sent. No text of the result contains a value of the response.</summary>
    /// <returns>The fault; <see langword="null"/> if the response is authentic, or the client declares no check.</returns>
    /// <exception cref="OperationCanceledException">The caller canceled the operation.</exception>
    public async ValueTask<OAuth2AuthorizationFailure?> FindFaultAsync(OAuth2AuthorizationResponse response, CancellationToken cancellationToken)
    {
        var signature = context.Definition.CallbackSignature;
        var options = context.Settings.Options;
        if (signature is null && options.CallbackValidator is null)
        {
            return null;
        }

        var secret = string.IsNullOrEmpty(options.ClientSecret) ? null : options.ClientSecret;
        var parameters = response.GetParameters();

        // The settings are valid, so a client that declares a signature has a secret.
        if (signature is not null && (secret is null || !CallbackSignature.IsValid(signature, parameters, secret)))
        {
            return Refuse($"The signature of the authorization response ('{signature.Parameter}') is missing or wrong.");
        }

        return options.CallbackValidator is { } validator
            ? await FindFaultAsync(validator, parameters, secret, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private static async ValueTask<OAuth2AuthorizationFailure?> FindFaultAsync(
        IOAuth2CallbackValidator validator, Dictionary<string, string> parameters, string? secret, CancellationToken cancellationToken)
    {
        try
        {
            return await validator.ValidateAsync(parameters, secret, cancellationToken).ConfigureAwait(false)
                ? null
                : Refuse("The application's CallbackValidator has refused the authorization response.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The application's code may throw any exception, whose text may repeat the code or the secret.
            return Refuse($"The application's CallbackValidator failed ({exception.GetType().Name}).");
        }
    }

    private static OAuth2AuthorizationFailure Refuse(string description) =>
        AuthorizationResponseValidator.Failure(OAuth2AuthorizationFailureKind.MalformedResponse, description);
}
