using Microsoft.Extensions.Http;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Decides where an HTTP client may send access tokens.</summary>
/// <remarks>The origins of the HTTP client are added to the origins of its OAuth 2.0 client.</remarks>
internal sealed class ApiAccess
{
    private readonly List<ApiOrigin> _origins = [];
    private readonly HttpClientFactoryOptions? _registration;
    private volatile ApiOrigin? _baseAddress;

    /// <summary>Creates the access rules of an HTTP client.</summary>
    /// <param name="options">The options of the API.</param>
    /// <param name="registration">The registration of the HTTP client; <see langword="null"/> if it is not registered.</param>
    /// <exception cref="OAuth2ConfigurationException">A configured value is not an origin.</exception>
    public ApiAccess(OAuth2ApiOptions options, HttpClientFactoryOptions? registration = null)
    {
        foreach (var text in options.Origins)
        {
            _origins.Add(ApiOrigin.Parse(text) ?? throw new OAuth2ConfigurationException(
                $"{nameof(OAuth2ApiOptions)}.{nameof(options.Origins)} contains '{text}', which is not an https origin: write scheme and host only, "
                + "'https://api.example.org' or 'https://*.example.org'."));
        }

        _registration = registration;
        _baseAddress = ReadBaseAddress();
    }

    /// <summary>Returns whether an access token may be sent to the URI.</summary>
    public bool Allows(Uri uri, ClientSettings settings) =>
        _baseAddress?.Covers(uri) == true || _origins.Exists(origin => origin.Covers(uri)) || settings.ApiOrigins.Any(origin => origin.Covers(uri));

    /// <summary>Throws if an access token must not be sent to the URI.</summary>
    /// <exception cref="OAuth2ConfigurationException">The URI belongs to no known origin. The message omits path and query.</exception>
    public void ThrowUnlessAllowed(Uri? uri, OAuth2ClientDefinition definition, ClientSettings settings)
    {
        if (uri is not { IsAbsoluteUri: true })
        {
            throw new OAuth2ConfigurationException(
                $"The request has no absolute URI, so the destination of {definition.DisplayName}'s access token is unknown: set BaseAddress.");
        }

        if (Allows(uri, settings))
        {
            return;
        }

        // The address may depend on settings that have changed since this chain was built, or on the current tenant. The check uses the address
        // that was read for this request, because a concurrent request may set another address at any time.
        var current = ReadBaseAddress();
        _baseAddress = current;
        if (current?.Covers(uri) != true)
        {
            throw CreateError(uri, current, definition, settings);
        }
    }

    /// <summary>Returns whether a call may continue with the URI. The origin of an allowed URI remains allowed during the call.</summary>
    public bool AllowsAfter(Uri allowed, Uri uri, ClientSettings settings) =>
        uri.IsAbsoluteUri && (ApiOrigin.AreEqual(allowed, uri) || Allows(uri, settings));

    /// <summary>Returns whether a token that replaces a refused one may be sent to the URI. It may belong to another connection.</summary>
    public bool AllowsBetter(Uri? uri, OAuth2AuthData better, ClientSettings settings) =>
        !settings.DependsOnConnection
        || (uri is not null && (ReferenceEquals(settings, settings.Bind(better.EndpointParameters)) || Allows(uri, settings.Bind(better.EndpointParameters))));

    private OAuth2ConfigurationException CreateError(Uri uri, ApiOrigin? baseAddress, OAuth2ClientDefinition definition, ClientSettings settings)
    {
        var target = ApiOrigin.Describe(uri);
        if (!ApiOrigin.IsSecure(uri))
        {
            return new($"The access token of {definition.DisplayName} is not sent to {target} without https.");
        }

        var advice =
            $"If this origin belongs to the API, declare it: ApiOrigins = [\"{target}\"] in [OAuth2Client], the setting "
            + $"'OAuth2:{definition.Alias}:ApiOrigins', BaseAddress in the registration of the HTTP client, or OAuth2ApiOptions.Origins.";
        return new(baseAddress is null && _origins.Count == 0 && settings.ApiOrigins.Count == 0
            ? $"The access token of {definition.DisplayName} is not sent to {target}, because no origin of its API is known. {advice} "
                + "A BaseAddress that a typed client sets in its constructor is not considered."
            : $"The access token of {definition.DisplayName} is not sent to {target}, which is not an origin of its API. {advice}");
    }

    /// <summary>Reads the base address by configuring an HTTP client that sends no request.</summary>
    private ApiOrigin? ReadBaseAddress()
    {
        if (_registration is null)
        {
            return null;
        }

        using var client = new HttpClient();
        foreach (var configure in _registration.HttpClientActions)
        {
            configure(client);
        }

        return client.BaseAddress is { } address ? ApiOrigin.FromUri(address) : null;
    }
}
