using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Configuration;

/// <summary>Holds a client's settings and computes them again after a change.</summary>
internal sealed class ClientSettingsSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>
    : IClientSettingsSource
    where TOptions : OAuth2ClientOptions
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly IOptionsMonitor<TOptions> _options;
    private readonly IOptionsMonitor<TypedOAuthOptions> _shared;
    private readonly IEnumerable<ITypedOAuthBaseUri> _fallbacks;
    private readonly EndpointPaths _paths;
    private readonly IDisposable?[] _subscriptions;
    private volatile ClientSettings? _current;
    private volatile int _generation;

    public ClientSettingsSource(
        OAuth2ClientDefinition definition,
        IOptionsMonitor<TOptions> options,
        IOptionsMonitor<TypedOAuthOptions> shared,
        IEnumerable<ITypedOAuthBaseUri> fallbacks)
    {
        (_definition, _options, _shared, _fallbacks) = (definition, options, shared, fallbacks);
        _paths = new(shared);
        _subscriptions = [options.OnChange((_, _) => Forget()), shared.OnChange((_, _) => Forget())];
    }

    public ClientSettings Current => _current ?? Compute();

    public OAuth2ClientOptions Options => _options.GetValidated();

    public IReadOnlyList<string> MissingSettings => _current is null ? Configuration.MissingSettings.FindKeys(_definition, Options) : [];

    public Uri RedirectUri => MissingSettings.Count == 0 ? Current.RedirectUri : CreateSite().GetUri(_definition.Alias, "callback");

    public string GetPath(string endpoint) => _paths.GetPath(_definition.Alias, endpoint);

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription?.Dispose();
        }
    }

    private void Forget()
    {
        Interlocked.Increment(ref _generation);
        _current = null;
    }

    /// <summary>Computes the settings, and keeps them unless a setting has changed in the meantime.</summary>
    /// <remarks>Outdated settings would otherwise be kept until the next change.</remarks>
    private ClientSettings Compute()
    {
        var generation = _generation;
        var options = Options;
        if (Configuration.MissingSettings.FindKeys(_definition, options).Count > 0)
        {
            throw Configuration.MissingSettings.CreateException(_definition, options);
        }

        var settings = ClientSettings.Create(_definition, options, CreateSite());
        _current = settings;
        if (_generation != generation)
        {
            _current = null;
        }

        return settings;
    }

    private SiteAddress CreateSite() => new(_shared, _paths, _fallbacks);
}
