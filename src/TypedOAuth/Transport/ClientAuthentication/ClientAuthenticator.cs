using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>
/// Authenticates the client at the token and revocation endpoints (RFC 6749 §2.3), one method a class. It is asked for each request, and
/// may take its time: an assertion or a proof is made for one request.
/// </summary>
internal abstract class ClientAuthenticator
{
    /// <summary>Returns the authenticator of a declared method.</summary>
    public static ClientAuthenticator Create(OAuth2ClientAuthentication method) => method switch
    {
        OAuth2ClientAuthentication.ClientSecretBasic => new ClientSecretBasicAuthenticator(isRaw: false),
        OAuth2ClientAuthentication.ClientSecretBasicRaw => new ClientSecretBasicAuthenticator(isRaw: true),
        OAuth2ClientAuthentication.None => new PublicClientAuthenticator(),
        _ => new ClientSecretPostAuthenticator(),
    };

    /// <summary>Adds to the request what authenticates the client, and names the secrets in it.</summary>
    /// <param name="request">The request; its grant's parameters are in it already.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public abstract ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken);
}
