using System.Text;
using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Sends the client identifier and secret in an <c>Authorization: Basic</c> header (<c>client_secret_basic</c>).</summary>
/// <remarks>
/// Both values are form-encoded before they are joined, so that a colon in a value is safe (RFC 6749 §2.3.1). Some servers expect the raw
/// values instead (RFC 7617).
/// </remarks>
internal sealed class ClientSecretBasicAuthenticator(bool isRaw) : ClientAuthenticator
{
    /// <summary>The header for the latest settings. A new snapshot of the settings requires a new header.</summary>
    private volatile Header? _header;

    public override ValueTask AuthenticateAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        var header = _header;
        if (header is null || header.Settings != settings)
        {
            _header = header = Create(settings);
        }

        request.AddHeader("Authorization", header.Value);
        request.Redact(settings.Options.ClientSecret ?? "");
        request.Redact(header.Credentials);
        return default;
    }

    private Header Create(ClientSettings settings)
    {
        var (id, secret) = (settings.Options.ClientId, settings.Options.ClientSecret ?? "");
        var credentials = isRaw ? $"{id}:{secret}" : $"{PercentEncoding.Encode(id)}:{PercentEncoding.Encode(secret)}";
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
        return new(settings, encoded, $"Basic {encoded}");
    }

    private sealed class Header(ClientSettings settings, string credentials, string value)
    {
        public ClientSettings Settings { get; } = settings;

        public string Credentials { get; } = credentials;

        public string Value { get; } = value;
    }
}
