using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the client identifier, and a JSON Web Token that the client signs as its secret.</summary>
internal sealed class SignedClientSecretAuthenticator(ClientContext context) : ClientAuthenticator
{
    private readonly ClientAssertion _assertion = new(context);

    public override async ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        var secret = await _assertion.CreateAsync(settings, cancellationToken).ConfigureAwait(false);
        request.Add("client_id", settings.Options.ClientId).AddSecret("client_secret", secret);
    }
}
