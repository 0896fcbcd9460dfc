using Microsoft.Extensions.Logging;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>The application's callback, found when it is needed: the client that has it needs the runtime first.</summary>
internal delegate ValueTask<AuthorizationCallbackResult?> AuthorizationCallback<TAuthData>(
    AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken)
    where TAuthData : OAuth2AuthData;
