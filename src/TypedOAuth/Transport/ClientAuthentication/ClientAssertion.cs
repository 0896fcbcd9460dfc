using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Xml;
using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport.ClientAuthentication;

/// <summary>Creates the JSON Web Tokens with which a client authenticates (RFC 7523 §3).</summary>
/// <remarks>
/// Microsoft.IdentityModel signs synchronously, so it cannot call a signer whose key is in a vault. The few members are therefore written here.
/// </remarks>
internal sealed class ClientAssertion
{
    private readonly ClientContext _context;
    private readonly OAuth2ClientAssertionAttribute _declared;
    private readonly ValueTemplate _audience;
    private readonly ValueTemplate _issuer;
    private readonly ValueTemplate _subject;

    public ClientAssertion(ClientContext context)
    {
        _context = context;
        _declared = context.Definition.ClientAssertion ?? throw new OAuth2ConfigurationException(
            $"The OAuth 2.0 client '{context.Alias}' signs its secret, but declares no claims: add [OAuth2ClientAssertion].");
        _audience = ValueTemplate.Parse(_declared.Audience);
        _issuer = ValueTemplate.Parse(_declared.Issuer);
        _subject = ValueTemplate.Parse(_declared.Subject);
    }

    /// <summary>Creates a signed assertion with a new identifier.</summary>
    /// <exception cref="OAuth2ConfigurationException">No key is configured, or the key does not fit the algorithm.</exception>
    public async ValueTask<string> CreateAsync(ClientSettings settings, CancellationToken cancellationToken)
    {
        var now = _context.Time.GetUtcNow();
        var signer = settings.AssertionSigner;
        var values = new RequestValues(request: null, connection: null, settings);
        var header = Encode(json =>
        {
            json.WriteString("alg"u8, _declared.Algorithm);
            json.WriteString("typ"u8, "JWT"u8);
            if (signer.KeyId is { } keyId)
            {
                json.WriteString("kid"u8, keyId);
            }
        });
        var payload = Encode(json =>
        {
            WriteClaim(json, "iss", _issuer, values);
            WriteClaim(json, "sub", _subject, values);
            WriteClaim(json, "aud", _audience, values);
            json.WriteNumber("iat"u8, now.ToUnixTimeSeconds());
            json.WriteNumber("exp"u8, (now + XmlConvert.ToTimeSpan(_declared.Lifetime)).ToUnixTimeSeconds());
            json.WriteString("jti"u8, Guid.NewGuid().ToString("N"));
        });
        var input = $"{header}.{payload}";
        var signature = await signer.SignAsync(_declared.Algorithm, Encoding.ASCII.GetBytes(input), cancellationToken).ConfigureAwait(false);
        return $"{input}.{Base64Url.EncodeToString(signature)}";
    }

    private void WriteClaim(Utf8JsonWriter json, string claim, ValueTemplate template, RequestValues values)
    {
        var value = template.Expand(values) ?? throw new OAuth2ConfigurationException(
            $"The claim '{claim}' of the client's assertion contains a placeholder without a value: set "
            + $"'{SettingsSection.Root}:{_context.Alias}:Parameters', or correct [OAuth2ClientAssertion].");
        json.WriteString(claim, value);
    }

    private static string Encode(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Base64Url.EncodeToString(stream.ToArray());
    }
}
