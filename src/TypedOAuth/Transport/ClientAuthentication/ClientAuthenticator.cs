using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Authenticates the client at the token and revocation endpoints (RFC 6749 §2.3). Each derived class implements one method.</summary>
/// <remarks>Authentication runs for each request and is asynchronous, because an assertion or a proof is created per request.</remarks>
internal abstract class ClientAuthenticator
{
    /// <summary>Returns the authenticator of a declared method.</summary>
    public static ClientAuthenticator Create(ClientContext context, OAuth2ClientAuthentication method) => method switch
    {
        OAuth2ClientAuthentication.ClientSecretBasic => new ClientSecretBasicAuthenticator(isRaw: false),
        OAuth2ClientAuthentication.ClientSecretBasicRaw => new ClientSecretBasicAuthenticator(isRaw: true),
        OAuth2ClientAuthentication.ClientSecretPostAndBasic => new ClientSecretPostAndBasicAuthenticator(),
        OAuth2ClientAuthentication.SignedClientSecret => new SignedClientSecretAuthenticator(context),
        OAuth2ClientAuthentication.AccessToken => new AccessTokenAuthenticator(),
        OAuth2ClientAuthentication.None or OAuth2ClientAuthentication.RequestSigner => new PublicClientAuthenticator(),
        _ => new ClientSecretPostAuthenticator(),
    };

    /// <summary>Adds the client's authentication to the request and registers its secrets for redaction.</summary>
    /// <param name="request">The request, which already contains the grant's parameters.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public abstract ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken);
}
