using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;
using TypedOAuth.Transport;

namespace TypedOAuth.Configuration;

/// <summary>A definition with its settings filled in: all that is the same for every request of a client, computed once per change.</summary>
internal sealed class OAuth2ClientSettings
{
    private OAuth2ClientSettings()
    {
    }

    public required string ClientId { get; init; }

    public required Uri TokenEndpoint { get; init; }

    public required Uri RefreshEndpoint { get; init; }

    public required Uri? RevocationEndpoint { get; init; }

    public required string? Issuer { get; init; }

    /// <summary>The <c>Authorization</c> header's value, or <see langword="null"/> where the form carries the credentials.</summary>
    public required string? AuthorizationHeader { get; init; }

    /// <summary>The credentials' part of a form, with a leading separator; empty where the header carries them.</summary>
    public required ReadOnlyMemory<byte> CredentialsForm { get; init; }

    /// <summary>What must not be repeated in an error: the secret, and the header's form of it. None of them is empty.</summary>
    public required IReadOnlyList<string> Secrets { get; init; }

    public required OAuth2ClientOptions Options { get; init; }

    /// <summary>Fills in the settings.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    public static OAuth2ClientSettings Create(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        OAuth2SettingsValidator.ThrowIfInvalid(definition, options);
        var endpoints = definition.Endpoints;
        var token = options.AccessTokenUri ?? endpoints.Token;
        var credentials = CreateBasicCredentials(definition, options);
        return new()
        {
            ClientId = options.ClientId,
            TokenEndpoint = new Uri(token),
            RefreshEndpoint = new Uri(options.RefreshTokenUri ?? (options.AccessTokenUri is null ? endpoints.Refresh : null) ?? token),
            RevocationEndpoint = endpoints.Revocation is null ? null : new Uri(options.RevokeTokenUri ?? endpoints.Revocation),
            Issuer = options.Issuer ?? endpoints.Issuer,
            AuthorizationHeader = credentials is null ? null : "Basic " + credentials,
            CredentialsForm = CreateCredentialsForm(definition, options),
            Secrets = [.. new[] { options.ClientSecret, credentials }.OfType<string>().Where(static secret => secret.Length > 0)],
            Options = options,
        };
    }

    /// <summary>Form-encodes both parts before they are joined, so that a colon in either is safe (RFC 6749 §2.3.1), unless the server wants them raw.</summary>
    private static string? CreateBasicCredentials(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        var (id, secret) = (options.ClientId, options.ClientSecret ?? "");
        return definition.Authentication switch
        {
            OAuth2ClientAuthentication.ClientSecretBasic =>
                Convert.ToBase64String(Encoding.ASCII.GetBytes($"{PercentEncoding.Encode(id)}:{PercentEncoding.Encode(secret)}")),
            OAuth2ClientAuthentication.ClientSecretBasicRaw => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")),
            _ => null,
        };
    }

    private static byte[] CreateCredentialsForm(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        var id = $"&{PercentEncoding.Encode(definition.Names.ClientId)}={PercentEncoding.Encode(options.ClientId)}";
        return definition.Authentication switch
        {
            OAuth2ClientAuthentication.ClientSecretBasic or OAuth2ClientAuthentication.ClientSecretBasicRaw => [],
            OAuth2ClientAuthentication.None => Encoding.ASCII.GetBytes(id),
            _ => Encoding.ASCII.GetBytes(
                $"{id}&{PercentEncoding.Encode(definition.Names.ClientSecret)}={PercentEncoding.Encode(options.ClientSecret ?? "")}"),
        };
    }
}
