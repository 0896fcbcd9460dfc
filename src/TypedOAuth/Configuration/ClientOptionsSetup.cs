using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Reads a client's options from <c>OAuth2:{alias}</c>, without reflection.</summary>
internal sealed class ClientOptionsSetup<TOptions>(OAuth2ClientDefinition definition, IConfiguration? configuration, IHostEnvironment? environment)
    : IConfigureOptions<TOptions>, IValidateOptions<TOptions>
    where TOptions : OAuth2ClientOptions
{
    public void Configure(TOptions options)
    {
        if (configuration?.GetSection(SettingsSection.Root).GetSection(definition.Alias) is not { } section)
        {
            return;
        }

        options.ClientId = section[nameof(options.ClientId)] ?? options.ClientId;
        options.ClientSecret = section[nameof(options.ClientSecret)] ?? options.ClientSecret;
        options.AuthUri = section[nameof(options.AuthUri)] ?? options.AuthUri;
        options.AccessTokenUri = section[nameof(options.AccessTokenUri)] ?? options.AccessTokenUri;
        options.RefreshTokenUri = section[nameof(options.RefreshTokenUri)] ?? options.RefreshTokenUri;
        options.RevokeTokenUri = section[nameof(options.RevokeTokenUri)] ?? options.RevokeTokenUri;
        options.UserInfoUri = section[nameof(options.UserInfoUri)] ?? options.UserInfoUri;
        options.ExchangeTokenUri = section[nameof(options.ExchangeTokenUri)] ?? options.ExchangeTokenUri;
        options.Issuer = section[nameof(options.Issuer)] ?? options.Issuer;
        options.DiscoveryUri = section[nameof(options.DiscoveryUri)] ?? options.DiscoveryUri;
        options.Environment = section[nameof(options.Environment)] ?? options.Environment;
        ReadParameters(options, section);
        options.PrivateKey = section[nameof(options.PrivateKey)] ?? options.PrivateKey;
        options.PrivateKeyFile = section[nameof(options.PrivateKeyFile)] ?? options.PrivateKeyFile;
        options.KeyId = section[nameof(options.KeyId)] ?? options.KeyId;
        options.FormerServers = SettingsSection.ReadList(section, nameof(options.FormerServers)) ?? options.FormerServers;
        options.ApiOrigins = SettingsSection.ReadList(section, nameof(options.ApiOrigins)) ?? options.ApiOrigins;
        options.RefreshAhead = SettingsSection.ReadTimeSpan(section, nameof(options.RefreshAhead)) ?? options.RefreshAhead;
        options.ClockSkew = SettingsSection.ReadTimeSpan(section, nameof(options.ClockSkew)) ?? options.ClockSkew;
        options.AssumedLifetime = SettingsSection.ReadTimeSpan(section, nameof(options.AssumedLifetime)) ?? options.AssumedLifetime;
        options.KeepAlive = SettingsSection.ReadTimeSpan(section, nameof(options.KeepAlive)) ?? options.KeepAlive;
        options.WarnBefore = SettingsSection.ReadTimeSpan(section, nameof(options.WarnBefore)) ?? options.WarnBefore;
        options.CacheDuration = SettingsSection.ReadTimeSpan(section, nameof(options.CacheDuration)) ?? options.CacheDuration;
        options.Timeout = SettingsSection.ReadTimeSpan(section, nameof(options.Timeout)) ?? options.Timeout;
        options.CacheCapacity = SettingsSection.ReadInteger(section, nameof(options.CacheCapacity)) ?? options.CacheCapacity;
        ConfigurePages(options, section);
    }

    /// <summary>Reads the values of endpoint parameters. The keys of a configuration ignore case, so the declared names are used.</summary>
    private void ReadParameters(TOptions options, IConfigurationSection section)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        SettingsSection.ReadTexts(section, nameof(options.Parameters), values);
        foreach (var (name, value) in values)
        {
            var declared = definition.EndpointParameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
            options.Parameters[declared?.Name ?? name] = value;
        }
    }

    private static void ConfigurePages(TOptions options, IConfigurationSection section)
    {
        options.DisplayName = section[nameof(options.DisplayName)] ?? options.DisplayName;
        options.ProviderName = section[nameof(options.ProviderName)] ?? options.ProviderName;
        options.Description = section[nameof(options.Description)] ?? options.Description;
        options.Category = section[nameof(options.Category)] ?? options.Category;
        options.Icon = section[nameof(options.Icon)] ?? options.Icon;
        options.Monogram = section[nameof(options.Monogram)] ?? options.Monogram;
        options.Order = SettingsSection.ReadInteger(section, nameof(options.Order)) ?? options.Order;
        options.IsVisible = SettingsSection.ReadBoolean(section, nameof(options.IsVisible)) ?? options.IsVisible;
        options.DisconnectNote = section[nameof(options.DisconnectNote)] ?? options.DisconnectNote;
        options.ProviderSettingsUrl = section[nameof(options.ProviderSettingsUrl)] ?? options.ProviderSettingsUrl;
        SettingsSection.ReadTexts(section, nameof(options.Permissions), options.Permissions);
        SettingsSection.ReadTexts(section, nameof(options.NeededBecause), options.NeededBecause);
    }

    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        SettingsValidator.FindFaults(definition, options, mayLackSettings: environment?.IsDevelopment() is true) is { Count: > 0 } faults
            ? ValidateOptionsResult.Fail(faults)
            : ValidateOptionsResult.Success;
}
