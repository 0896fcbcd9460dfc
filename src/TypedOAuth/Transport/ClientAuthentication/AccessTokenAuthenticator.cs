using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the connection's access token in an <c>Authorization: Bearer</c> header (RFC 6750 §2.1), and no client credentials.</summary>
internal sealed class AccessTokenAuthenticator : ClientAuthenticator
{
    public override ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        var token = request.Connection?.Find("access_token") ?? "";
        request.AddHeader("Authorization", $"Bearer {token}");
        request.Redact(token);
        return default;
    }
}
