using System.Buffers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Configuration;

/// <summary>Reads and validates the options that all clients share, from the configuration section <c>OAuth2</c>.</summary>
internal sealed class TypedOAuthOptionsSetup(IConfiguration? configuration) : IConfigureOptions<TypedOAuthOptions>, IValidateOptions<TypedOAuthOptions>
{
    private static readonly TimeSpan LongestAuthorization = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestReconnectLink = TimeSpan.FromDays(7);
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(" ?#{}\\");

    public void Configure(TypedOAuthOptions options)
    {
        if (configuration?.GetSection(SettingsSection.Root) is not { } section)
        {
            return;
        }

        options.Configuration = section;
        if (section[nameof(options.BaseUri)] is { Length: > 0 } baseUri)
        {
            options.BaseUri = Uri.TryCreate(baseUri, UriKind.RelativeOrAbsolute, out var uri) ? uri : null;
        }

        options.PathPrefix = section[nameof(options.PathPrefix)] ?? options.PathPrefix;
        options.AuthorizationLifetime =
            SettingsSection.ReadTimeSpan(section, nameof(options.AuthorizationLifetime)) ?? options.AuthorizationLifetime;
        options.ReconnectLinkLifetime =
            SettingsSection.ReadTimeSpan(section, nameof(options.ReconnectLinkLifetime)) ?? options.ReconnectLinkLifetime;
    }

    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options)
    {
        if (options.BaseUri is { } uri && SiteAddressValidator.FindFault(uri) is { } addressFault)
        {
            return ValidateOptionsResult.Fail($"The setting 'OAuth2:BaseUri' is '{uri.OriginalString}': {addressFault}");
        }

        if (options.PathPrefix is not ['/', not '/', ..] || options.PathPrefix.AsSpan().ContainsAny(NotInPaths))
        {
            return ValidateOptionsResult.Fail(
                $"The setting 'OAuth2:PathPrefix' is '{options.PathPrefix}': set it to a path that begins with one '/', for example '/oauth2'.");
        }

        var fault = SettingsValidator.FindSpanFault(
            "OAuth2:AuthorizationLifetime", options.AuthorizationLifetime, mayBeZero: false, LongestAuthorization)
            ?? SettingsValidator.FindSpanFault(
                "OAuth2:ReconnectLinkLifetime", options.ReconnectLinkLifetime, mayBeZero: false, LongestReconnectLink);
        return fault is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(fault);
    }
}
