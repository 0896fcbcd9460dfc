using System.Text;
using TypedOAuth.Definition;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Configuration;

/// <summary>Finds missing and invalid settings of a client. Messages name the key to set, but never the value of a secret.</summary>
internal static class SettingsValidator
{
    /// <summary>The maximum time span. A longer time span is a mistake, and adding it to a date could cause an overflow.</summary>
    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(3650);

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);

    /// <summary>Returns the faults of the settings; returns an empty list if the settings are valid.</summary>
    /// <param name="definition">The client's definition.</param>
    /// <param name="options">The client's settings.</param>
    /// <param name="mayLackSettings">Whether missing settings (see <see cref="MissingSettings"/>) are permitted.</param>
    public static List<string> FindFaults(OAuth2ClientDefinition definition, OAuth2ClientOptions options, bool mayLackSettings = false)
    {
        var faults = new List<string>();
        var alias = definition.Alias;
        if (!mayLackSettings)
        {
            faults.AddRange(MissingSettings.FindFaults(definition, options));
        }

        faults.AddRange(EndpointFaults.Find(definition, options));
        var endpoints = EffectiveEndpoints.Find(definition, options);
        if (definition.Account is { Source: OAuth2AccountSource.UserInfo } && endpoints.UserInfo is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{alias}' reads the user's account from the UserInfo endpoint, but no such endpoint is set for the server "
                + $"of its token endpoint: declare UserInfoUri, or set 'OAuth2:{alias}:{nameof(options.UserInfoUri)}' to the endpoint of that server.");
        }

        if (definition.ExchangeTokenUri is not null && endpoints.Exchange is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{alias}' exchanges its first access token, but no endpoint for the exchange is set for the server of its token "
                + $"endpoint: set 'OAuth2:{alias}:{nameof(options.ExchangeTokenUri)}' to the endpoint of that server.");
        }

        if (definition.RequireIssuerInResponse && endpoints.Issuer is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{alias}' declares RequireIssuerInResponse = true, but has no issuer to compare with: "
                + $"declare Issuer, or set 'OAuth2:{alias}:Issuer' (RFC 9207 §2.4).");
        }

        if (definition.ClientAuthentication == OAuth2ClientAuthentication.ClientSecretBasicRaw && options.ClientId.Contains(':', StringComparison.Ordinal))
        {
            faults.Add(
                $"The setting 'OAuth2:{alias}:ClientId' has a colon, which ends the identifier in a raw Basic header (RFC 7617 §2): "
                + "declare ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic.");
        }

        AddKeyFaults(faults, definition, options);
        AddIdTokenFaults(faults, definition, options);
        faults.AddRange(LifetimeValidator.FindFaults(definition));
        AddFormerServerFaults(faults, definition, options);
        AddRangeFaults(faults, alias, options);
        AddPageFaults(faults, alias, options);
        return faults;
    }

    /// <summary>Throws if the settings have faults.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    public static void ThrowIfInvalid(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        if (FindFaults(definition, options) is { Count: > 0 } faults)
        {
            throw new OAuth2ConfigurationException(string.Join(Environment.NewLine, faults));
        }
    }

    /// <summary>Checks the settings of keys and signers. A message never contains the key.</summary>
    private static void AddKeyFaults(List<string> faults, OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        var key = $"OAuth2:{definition.Alias}:{nameof(options.PrivateKeyFile)}";
        if (options.PrivateKeyFile is { Length: > 0 } path)
        {
            if (options.PrivateKey is { Length: > 0 })
            {
                faults.Add($"The settings 'OAuth2:{definition.Alias}:{nameof(options.PrivateKey)}' and '{key}' are both set: remove one of them.");
            }
            else if (!File.Exists(path))
            {
                faults.Add($"The setting '{key}' is '{path}', and this file does not exist or cannot be read: set it to the path of a PEM file with the private key.");
            }
        }

        var methods = MissingSettings.FindAuthentications(definition);
        if (methods.Contains(OAuth2ClientAuthentication.SignedClientSecret) && definition.ClientAssertion is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{definition.Alias}' declares OAuth2ClientAuthentication.SignedClientSecret, but no claims of the token that it signs: "
                + "declare [OAuth2ClientAssertion].");
        }

        if (methods.Contains(OAuth2ClientAuthentication.RequestSigner) && options.RequestSigner is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{definition.Alias}' declares OAuth2ClientAuthentication.RequestSigner, but has no signer: set RequestSigner in "
                + "the options in code.");
        }
    }

    /// <summary>Checks the algorithm of ID tokens, and the length of the secret that signs them.</summary>
    private static void AddIdTokenFaults(List<string> faults, OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        if (definition.IdTokenSigningAlgorithm is { } algorithm && algorithm != IdTokenKeys.SecretAlgorithm
            && !IdTokenKeys.AsymmetricAlgorithms.Contains(algorithm))
        {
            faults.Add(
                $"The OAuth 2.0 client '{definition.Alias}' declares IdTokenSigningAlgorithm = \"{algorithm}\", which is not supported: use "
                + $"{IdTokenKeys.SecretAlgorithm} or one of {string.Join(", ", IdTokenKeys.AsymmetricAlgorithms)}.");
        }

        if (definition.SignsIdTokensWithSecret && options.ClientSecret is { Length: > 0 } secret
            && Encoding.UTF8.GetByteCount(secret) is var octets and < IdTokenKeys.MinSecretOctets)
        {
            faults.Add(
                $"The setting 'OAuth2:{definition.Alias}:{nameof(options.ClientSecret)}' has {octets} octets, but it is the key of the ID tokens, and "
                + $"{IdTokenKeys.SecretAlgorithm} requires at least {IdTokenKeys.MinSecretOctets} (RFC 7518 §3.2): create a longer secret at the provider, or "
                + "remove the scope 'openid'.");
        }
    }

    private static void AddFormerServerFaults(List<string> faults, OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        foreach (var server in options.FormerServers)
        {
            var sample = definition.EndpointParameters.Aggregate(
                server, static (text, parameter) => text.Replace($"{{{parameter.Name}}}", "x", StringComparison.Ordinal));
            if (!Uri.TryCreate(sample, UriKind.Absolute, out _))
            {
                faults.Add(
                    $"The setting 'OAuth2:{definition.Alias}:{nameof(options.FormerServers)}' contains '{server}': write a former issuer or endpoint of the "
                    + "client, with its scheme, 'https://…'.");
            }
        }
    }

    private static void AddPageFaults(List<string> faults, string alias, OAuth2ClientOptions options)
    {
        if (options.Icon is { Length: > 0 } icon && !OAuth2LocalPath.IsLocal(icon))
        {
            faults.Add(
                $"The setting 'OAuth2:{alias}:{nameof(options.Icon)}' is '{icon}': write the path of a picture on this site, "
                + "for example '/icons/google.svg'. Pages load no content from other sites.");
        }

        if (options.Monogram is { Length: > 3 } monogram)
        {
            faults.Add($"The setting 'OAuth2:{alias}:{nameof(options.Monogram)}' is '{monogram}': write one to three letters.");
        }

        if (options.ProviderSettingsUrl is { Length: > 0 } url && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps))
        {
            faults.Add(
                $"The setting 'OAuth2:{alias}:{nameof(options.ProviderSettingsUrl)}' is '{url}': write the https address of the provider's page "
                + "of connected applications.");
        }
    }

    private static void AddRangeFaults(List<string> faults, string alias, OAuth2ClientOptions options)
    {
        AddSpan(options.RefreshAhead, nameof(options.RefreshAhead), mayBeZero: true, LongestSpan);
        AddSpan(options.ClockSkew, nameof(options.ClockSkew), mayBeZero: true, LongestSpan);
        AddSpan(options.AssumedLifetime, nameof(options.AssumedLifetime), mayBeZero: false, LongestSpan);
        AddSpan(options.KeepAlive ?? LongestSpan, nameof(options.KeepAlive), mayBeZero: false, LongestSpan);
        AddSpan(options.WarnBefore, nameof(options.WarnBefore), mayBeZero: true, LongestSpan);
        AddSpan(options.CacheDuration, nameof(options.CacheDuration), mayBeZero: true, LongestSpan);
        AddSpan(options.Timeout, nameof(options.Timeout), mayBeZero: false, LongestTimeout);
        if (options.CacheCapacity < 1)
        {
            faults.Add($"The setting 'OAuth2:{alias}:{nameof(options.CacheCapacity)}' must be at least 1.");
        }

        void AddSpan(TimeSpan span, string name, bool mayBeZero, TimeSpan longest)
        {
            if (FindSpanFault($"OAuth2:{alias}:{name}", span, mayBeZero, longest) is { } fault)
            {
                faults.Add(fault);
            }
        }
    }

    /// <summary>Checks a setting that is a time span.</summary>
    /// <returns>The fault; <see langword="null"/> if the setting is valid.</returns>
    public static string? FindSpanFault(string key, TimeSpan span, bool mayBeZero, TimeSpan longest)
    {
        if (span < TimeSpan.Zero || (span == TimeSpan.Zero && !mayBeZero))
        {
            return $"The setting '{key}' must {(mayBeZero ? "not be negative" : "be greater than zero")}.";
        }

        return span > longest ? $"The setting '{key}' must be at most '{longest:c}' (days.hours:minutes:seconds)." : null;
    }
}
