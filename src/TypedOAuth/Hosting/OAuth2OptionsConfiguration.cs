using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TypedOAuth;

/// <summary>Reads a client's options from <c>OAuth2:{alias}</c>, without reflection.</summary>
internal sealed class OAuth2ClientOptionsSetup<TOptions>(OAuth2ClientDefinition definition, IConfiguration? configuration)
    : IConfigureOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : OAuth2ClientOptions
{
    public void Configure(TOptions options)
    {
        if (configuration?.GetSection(SettingsSection.Root).GetSection(definition.Identity.Alias) is not { } section)
        {
            return;
        }

        options.ClientId = section[nameof(options.ClientId)] ?? options.ClientId;
        options.ClientSecret = section[nameof(options.ClientSecret)] ?? options.ClientSecret;
        options.AuthUri = section[nameof(options.AuthUri)] ?? options.AuthUri;
        options.AccessTokenUri = section[nameof(options.AccessTokenUri)] ?? options.AccessTokenUri;
        options.RefreshTokenUri = section[nameof(options.RefreshTokenUri)] ?? options.RefreshTokenUri;
        options.RevokeTokenUri = section[nameof(options.RevokeTokenUri)] ?? options.RevokeTokenUri;
        options.Issuer = section[nameof(options.Issuer)] ?? options.Issuer;
        options.RefreshAhead = SettingsSection.ReadTimeSpan(section, nameof(options.RefreshAhead)) ?? options.RefreshAhead;
        options.ClockSkew = SettingsSection.ReadTimeSpan(section, nameof(options.ClockSkew)) ?? options.ClockSkew;
        options.AssumedLifetime = SettingsSection.ReadTimeSpan(section, nameof(options.AssumedLifetime)) ?? options.AssumedLifetime;
        options.CacheDuration = SettingsSection.ReadTimeSpan(section, nameof(options.CacheDuration)) ?? options.CacheDuration;
        options.Timeout = SettingsSection.ReadTimeSpan(section, nameof(options.Timeout)) ?? options.Timeout;
        options.CacheCapacity = SettingsSection.ReadInteger(section, nameof(options.CacheCapacity)) ?? options.CacheCapacity;
    }

    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        OAuth2SettingsValidator.FindFaults(definition, options) is { Count: > 0 } faults
            ? ValidateOptionsResult.Fail(faults)
            : ValidateOptionsResult.Success;
}

/// <summary>Reads the options that all clients share from <c>OAuth2</c>.</summary>
internal sealed class TypedOAuthOptionsSetup(IConfiguration? configuration) : IConfigureOptions<TypedOAuthOptions>, IValidateOptions<TypedOAuthOptions>
{
    private static readonly TimeSpan LongestAuthorization = TimeSpan.FromDays(1);
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(" ?#{}\\");

    public void Configure(TypedOAuthOptions options)
    {
        if (configuration?.GetSection(SettingsSection.Root) is not { } section)
        {
            return;
        }

        if (section[nameof(options.BaseUri)] is { Length: > 0 } baseUri)
        {
            options.BaseUri = Uri.TryCreate(baseUri, UriKind.RelativeOrAbsolute, out var uri) ? uri : null;
        }

        options.PathPrefix = section[nameof(options.PathPrefix)] ?? options.PathPrefix;
        options.AuthorizationLifetime =
            SettingsSection.ReadTimeSpan(section, nameof(options.AuthorizationLifetime)) ?? options.AuthorizationLifetime;
    }

    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options)
    {
        if (options.BaseUri is { } uri && !IsSiteAddress(uri))
        {
            return ValidateOptionsResult.Fail(
                $"The setting 'OAuth2:BaseUri' is '{uri}': set it to the site's public https address without query and fragment, "
                + "'https://app.example.org' for example (http only on a loopback address).");
        }

        if (options.PathPrefix is not ['/', not '/', ..] || options.PathPrefix.AsSpan().ContainsAny(NotInPaths))
        {
            return ValidateOptionsResult.Fail(
                $"The setting 'OAuth2:PathPrefix' is '{options.PathPrefix}': set it to a path that begins with one '/', '/oauth2' for example.");
        }

        return OAuth2SettingsValidator.FindSpanFault(
            "OAuth2:AuthorizationLifetime", options.AuthorizationLifetime, mayBeZero: false, LongestAuthorization) is { } fault
            ? ValidateOptionsResult.Fail(fault)
            : ValidateOptionsResult.Success;
    }

    private static bool IsSiteAddress(Uri uri) =>
        uri.IsAbsoluteUri
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
}

/// <summary>Reads values of the configuration section.</summary>
internal static class SettingsSection
{
    public const string Root = "OAuth2";

    /// <exception cref="OAuth2ConfigurationException">The value is no time span.</exception>
    public static TimeSpan? ReadTimeSpan(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write a time span, '00:00:30' for example.");
    }

    /// <exception cref="OAuth2ConfigurationException">The value is no integer.</exception>
    public static int? ReadInteger(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write a whole number.");
    }
}
