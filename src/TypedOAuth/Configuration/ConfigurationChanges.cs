using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using TypedOAuth.Diagnostics;

namespace TypedOAuth.Configuration;

/// <summary>Reloads options when the configuration changes. An invalid change is logged, and the previous options stay in use.</summary>
internal sealed class ConfigurationChanges<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>
    : IOptionsChangeTokenSource<TOptions>, IDisposable
    where TOptions : class
{
    private readonly IOptionsFactory<TOptions> _factory;
    private readonly ILogger _logger;
    private readonly IDisposable? _subscription;
    private ConfigurationReloadToken _token = new();

    public ConfigurationChanges(IConfiguration? configuration, IOptionsFactory<TOptions> factory, ILoggerFactory loggers)
    {
        (_factory, _logger) = (factory, new SafeLogger(loggers.CreateLogger(SettingsLog.Category)));
        _subscription = configuration is null
            ? null
            : ChangeToken.OnChange(configuration.GetSection(SettingsSection.Root).GetReloadToken, OnChange);
    }

    public string? Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => Volatile.Read(ref _token);

    public void Dispose() => _subscription?.Dispose();

    private void OnChange()
    {
        try
        {
            _factory.Create(Options.DefaultName);
        }
        catch (Exception exception) when (exception is OptionsValidationException or OAuth2ConfigurationException)
        {
            SettingsLog.ChangeRefused(_logger, exception.Message);
            return;
        }

        Interlocked.Exchange(ref _token, new()).OnReload();
    }
}
