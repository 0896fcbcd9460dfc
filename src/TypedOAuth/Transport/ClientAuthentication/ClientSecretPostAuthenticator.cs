using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the client identifier and secret as parameters (<c>client_secret_post</c>, RFC 6749 §2.3.1).</summary>
internal sealed class ClientSecretPostAuthenticator : ClientAuthenticator
{
    public override ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        request.Add("client_id", settings.Options.ClientId).AddSecret("client_secret", settings.Options.ClientSecret ?? "");
        return default;
    }
}
