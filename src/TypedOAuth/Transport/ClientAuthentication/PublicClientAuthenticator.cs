using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends only the client identifier (<c>none</c>, RFC 6749 §3.2.1).</summary>
internal sealed class PublicClientAuthenticator : ClientAuthenticator
{
    public override ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        request.Add("client_id", settings.Options.ClientId);
        if (settings.Options.ClientSecret is { } secret)
        {
            // The secret is configured but not sent. It must not appear in an error either.
            request.Redact(secret);
        }

        return default;
    }
}
