using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Grants.AuthorizationCode;

namespace TypedOAuth.Hosting;

/// <summary>Runs the callback that a client's class declares. The client is looked up with the first call: it needs its runtime first.</summary>
internal sealed class ClientAuthorizationListener<TClient, TAuthData>(IServiceProvider provider) : IAuthorizationListener<TAuthData>
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<TAuthData> context, CancellationToken cancellationToken) =>
        provider.GetRequiredService<TClient>().OnAuthorizedAsync(context, cancellationToken);
}
