using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;

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

        var endpoints = EffectiveEndpoints.Find(definition, options);
        AddEndpointFault(faults, definition, nameof(options.AuthUri), endpoints.Authorization);
        AddEndpointFault(faults, definition, nameof(options.AccessTokenUri), endpoints.Token);
        AddEndpointFault(faults, definition, nameof(options.RefreshTokenUri), endpoints.Refresh);
        AddEndpointFault(faults, definition, nameof(options.RevokeTokenUri), endpoints.Revocation);
        AddEndpointFault(faults, definition, nameof(options.UserInfoUri), endpoints.UserInfo);
        if (definition.Account is { Source: OAuth2AccountSource.UserInfo } && endpoints.UserInfo is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{alias}' reads the user's account from the UserInfo endpoint, but no such endpoint is set for the server "
                + $"of its token endpoint: declare UserInfoUri, or set 'OAuth2:{alias}:{nameof(options.UserInfoUri)}' to the endpoint of that server.");
        }

        AddOriginFaults(faults, definition, options);
        if (definition.RequireIssuerInResponse && ClientSettings.FindIssuer(definition, options) is null)
        {
            faults.Add(
                $"The OAuth 2.0 client '{alias}' declares RequireIssuerInResponse = true, but has no issuer to compare with: "
                + $"declare Issuer, or set 'OAuth2:{alias}:Issuer' (RFC 9207 §2.4).");
        }

        if (definition.IdTokenValidator is not null && ClientSettings.FindIssuer(definition, options) is { } issuer)
        {
            // The keys for the validation of ID tokens are requested from the issuer.
            AddEndpointFault(faults, definition, "Issuer", issuer);
        }

        if (definition.ClientAuthentication == OAuth2ClientAuthentication.ClientSecretBasicRaw && options.ClientId.Contains(':', StringComparison.Ordinal))
        {
            faults.Add(
                $"The setting 'OAuth2:{alias}:ClientId' has a colon, which ends the identifier in a raw Basic header (RFC 7617 §2): "
                + "declare ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic.");
        }

        faults.AddRange(LifetimeValidator.FindFaults(definition));
        AddFormerServerFaults(faults, alias, options);
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

    private static void AddEndpointFault(List<string> faults, OAuth2ClientDefinition definition, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        var key = $"{name} of the OAuth 2.0 client '{definition.Alias}' (declared, or set as 'OAuth2:{definition.Alias}:{name}')";
        if (Placeholder.Find(value) is { } placeholder)
        {
            faults.Add(
                $"{key} is '{value}', which contains the placeholder '{placeholder}': set 'OAuth2:{definition.Alias}:{name}' to the whole address, "
                + "with your value in place of the placeholder.");
        }
        else if (!Uri.TryCreate(value, UriKind.Absolute, out var uri) || value.AsSpan().Trim().Length != value.Length)
        {
            faults.Add($"{key} is '{value}', which is not an absolute URI: write the whole URI with its scheme, 'https://…'.");
        }
        else if (uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            faults.Add($"{key} contains a fragment or user information: remove this part (RFC 6749 §3.1).");
        }
        else if (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && !definition.AllowInsecureLoopback)
        {
            faults.Add($"{key} is '{value}', an http URI on this machine: declare AllowInsecureLoopback = true if this is development, or use https.");
        }
        else if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            faults.Add($"{key} is '{value}': use https, because the connection transmits secrets or keys (RFC 6749 §3.1 and §3.2).");
        }
    }

    private static void AddFormerServerFaults(List<string> faults, string alias, OAuth2ClientOptions options)
    {
        foreach (var server in options.FormerServers)
        {
            if (!Uri.TryCreate(server, UriKind.Absolute, out _))
            {
                faults.Add(
                    $"The setting 'OAuth2:{alias}:{nameof(options.FormerServers)}' contains '{server}': write a former issuer or endpoint of the "
                    + "client, with its scheme, 'https://…'.");
            }
        }
    }

    private static void AddOriginFaults(List<string> faults, OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        foreach (var value in definition.ApiOrigins.Concat(options.ApiOrigins))
        {
            var key = $"ApiOrigins of the OAuth 2.0 client '{definition.Alias}' (declared, or set as 'OAuth2:{definition.Alias}:ApiOrigins')";
            if (ApiOrigin.Parse(value) is not { } origin)
            {
                faults.Add(
                    $"{key} contains '{value}', which is not an https origin: "
                    + "write scheme and host only, 'https://api.example.org' or 'https://*.example.org'.");
            }
            else if (origin.IsInsecure && !definition.AllowInsecureLoopback)
            {
                faults.Add($"{key} contains '{value}', an http origin on this machine: declare AllowInsecureLoopback = true if this is development, or use https.");
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
