using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the identifier of a client without a secret (<c>none</c>, RFC 6749 §3.2.1).</summary>
internal sealed class PublicClientAuthenticator : ClientAuthenticator
{
    public override ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        request.Add("client_id", settings.Options.ClientId);
        if (settings.Options.ClientSecret is { } secret)
        {
            // Not sent, but known: it must not show up in an error either.
            request.Redact(secret);
        }

        return default;
    }
}
