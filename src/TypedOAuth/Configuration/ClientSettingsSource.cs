using Microsoft.Extensions.Options;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Configuration;

/// <summary>Holds a client's computed settings, and computes them again when a setting has changed.</summary>
internal sealed class ClientSettingsSource<TOptions> : IClientSettingsSource
    where TOptions : OAuth2ClientOptions
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly IOptionsMonitor<TOptions> _options;
    private readonly IOptionsMonitor<TypedOAuthOptions> _shared;
    private readonly IEnumerable<ITypedOAuthBaseUri> _fallbacks;
    private readonly IDisposable?[] _subscriptions;
    private volatile OAuth2ClientSettings? _settings;
    private volatile AuthorizationUrlHead? _head;
    private volatile Uri? _redirectUri;
    private volatile int _generation;
    private string? _pathPrefix;

    public ClientSettingsSource(
        OAuth2ClientDefinition definition,
        IOptionsMonitor<TOptions> options,
        IOptionsMonitor<TypedOAuthOptions> shared,
        IEnumerable<ITypedOAuthBaseUri> fallbacks)
    {
        (_definition, _options, _shared, _fallbacks) = (definition, options, shared, fallbacks);
        _subscriptions = [options.OnChange((_, _) => Forget()), shared.OnChange((_, _) => Forget())];
    }

    public OAuth2ClientSettings Settings => _settings ?? Compute(
        static source => OAuth2ClientSettings.Create(source._definition, GetCurrent(source._options)), static (source, value) => source._settings = value);

    // Through the settings, so that a wrong one is reported here too.
    public AuthorizationUrlHead AuthorizationUrl => _head ?? Compute(
        static source => new AuthorizationUrlHead(source._definition, source.Settings.Options, source.RedirectUri),
        static (source, value) => source._head = value);

    public TimeSpan AuthorizationLifetime => Shared.AuthorizationLifetime;

    public Uri RedirectUri => _redirectUri ?? Compute(
        static source => source.GetUri("callback"), static (source, value) => source._redirectUri = value);

    private TypedOAuthOptions Shared => GetCurrent(_shared);

    public string GetPath(string endpoint) => $"{PathPrefix}/{_definition.Identity.Alias}-{endpoint}";

    public Uri GetUri(string endpoint) => new(GetBaseUri(), GetBaseUri().AbsolutePath.TrimEnd('/') + GetPath(endpoint));

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription?.Dispose();
        }
    }

    /// <summary>Read once: the endpoints are mapped with it, and stay where they are when the setting changes.</summary>
    private string PathPrefix => LazyInitializer.EnsureInitialized(ref _pathPrefix, () => Shared.PathPrefix.TrimEnd('/'));

    /// <exception cref="OAuth2ConfigurationException">A setting is missing or wrong.</exception>
    private static T GetCurrent<T>(IOptionsMonitor<T> monitor)
    {
        try
        {
            return monitor.CurrentValue;
        }
        catch (OptionsValidationException exception)
        {
            throw new OAuth2ConfigurationException(string.Join(Environment.NewLine, exception.Failures), exception);
        }
    }

    private Uri GetBaseUri()
    {
        if (Shared.BaseUri is { } configured)
        {
            return configured;
        }

        foreach (var fallback in _fallbacks)
        {
            if (fallback.TryGetBaseUri() is { } known)
            {
                return known;
            }
        }

        throw new OAuth2ConfigurationException(
            "The setting 'OAuth2:BaseUri' is missing: set it to the site's public address, 'https://app.example.org' for example. "
            + "Redirect URIs are built from it.");
    }

    private void Forget()
    {
        Interlocked.Increment(ref _generation);
        _settings = null;
        _head = null;
        _redirectUri = null;
    }

    /// <summary>Computes and keeps a value, unless a setting changed meanwhile: what was made of the old one would be kept for ever.</summary>
    private T Compute<T>(Func<ClientSettingsSource<TOptions>, T> create, Action<ClientSettingsSource<TOptions>, T?> keep)
        where T : class
    {
        var generation = _generation;
        var value = create(this);
        keep(this, value);
        if (_generation != generation)
        {
            keep(this, null);
        }

        return value;
    }
}
