using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the client identifier and secret both as parameters and in an <c>Authorization: Basic</c> header.</summary>
internal sealed class ClientSecretPostAndBasicAuthenticator : ClientAuthenticator
{
    private readonly ClientSecretPostAuthenticator _post = new();
    private readonly ClientSecretBasicAuthenticator _basic = new(isRaw: false);

    public override async ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        await _post.AuthenticateAsync(request, settings, cancellationToken).ConfigureAwait(false);
        await _basic.AuthenticateAsync(request, settings, cancellationToken).ConfigureAwait(false);
    }
}
