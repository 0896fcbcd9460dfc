using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;

namespace TypedOAuth.Hosting;

/// <summary>Runs the callback of a client's class.</summary>
/// <remarks>
/// The client is resolved when the callback runs, because the client depends on the runtime, which depends on this listener.
/// </remarks>
internal sealed class ClientAuthorizationListener<TClient, TAuthData>(IServiceProvider provider) : IAuthorizationListener<TAuthData>
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken) =>
        provider.GetRequiredService<TClient>().OnAuthorizedAsync(context, cancellationToken);
}
