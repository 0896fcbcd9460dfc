using Microsoft.Extensions.Http;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Hosting;

/// <summary>Decides where one HTTP client may send access tokens: what is known of it is added to what its OAuth 2.0 client declares.</summary>
internal sealed class ApiAccess
{
    private readonly List<ApiOrigin> _origins = [];
    private readonly HttpClientFactoryOptions? _registration;
    private volatile ApiOrigin? _baseAddress;

    /// <param name="options">Describes the API.</param>
    /// <param name="registration">How the application registered the HTTP client, with the address that it gave it; <see langword="null"/> if it did not.</param>
    /// <exception cref="OAuth2ConfigurationException">One of the origins is none.</exception>
    public ApiAccess(OAuth2ApiOptions options, HttpClientFactoryOptions? registration = null)
    {
        foreach (var text in options.Origins)
        {
            _origins.Add(ApiOrigin.Parse(text) ?? throw new OAuth2ConfigurationException(
                $"{nameof(OAuth2ApiOptions)}.{nameof(options.Origins)} has '{text}', which is no https origin: write scheme and host alone, "
                + "'https://api.example.org' or 'https://*.example.org'."));
        }

        _registration = registration;
        _baseAddress = ReadBaseAddress();
    }

    /// <summary>Whether an access token may go to the URI.</summary>
    public bool Allows(Uri uri, ClientSettings settings) =>
        _baseAddress?.Covers(uri) == true || _origins.Exists(origin => origin.Covers(uri)) || settings.ApiOrigins.Any(origin => origin.Covers(uri));

    /// <summary>Refuses a request whose token would go elsewhere.</summary>
    /// <exception cref="OAuth2ConfigurationException">The URI is in no known origin. The message has neither path nor query.</exception>
    public void ThrowUnlessAllowed(Uri? uri, OAuth2ClientDefinition definition, ClientSettings settings)
    {
        if (uri is not { IsAbsoluteUri: true })
        {
            throw new OAuth2ConfigurationException(
                $"The request has no absolute URI, so it is not known where the access token of {definition.DisplayName} would go: set BaseAddress.");
        }

        if (Allows(uri, settings))
        {
            return;
        }

        // The application may take the address from settings, which have changed since this chain was built, or from the tenant that calls:
        // the request is judged by what was read for it, as another one may publish its own address at any moment.
        var current = ReadBaseAddress();
        _baseAddress = current;
        if (current?.Covers(uri) != true)
        {
            throw CreateError(uri, current, definition, settings);
        }
    }

    /// <summary>Whether a request that was allowed is still within the API at the URI: an origin that was allowed stays so while the call lasts.</summary>
    public bool AllowsAfter(Uri allowed, Uri uri, ClientSettings settings) =>
        uri.IsAbsoluteUri && (ApiOrigin.AreEqual(allowed, uri) || Allows(uri, settings));

    private OAuth2ConfigurationException CreateError(Uri uri, ApiOrigin? baseAddress, OAuth2ClientDefinition definition, ClientSettings settings)
    {
        var target = ApiOrigin.Describe(uri);
        if (!ApiOrigin.IsSecure(uri))
        {
            return new($"The access token of {definition.DisplayName} is not sent to {target} without https.");
        }

        var advice =
            $"If it belongs to the API, declare it: ApiOrigins = [\"{target}\"] in [OAuth2Client], the setting 'OAuth2:{definition.Alias}:ApiOrigins', "
            + "BaseAddress where the HTTP client is registered, or OAuth2ApiOptions.Origins.";
        return new(baseAddress is null && _origins.Count == 0 && settings.ApiOrigins.Count == 0
            ? $"The access token of {definition.DisplayName} is not sent to {target}, as no origin of its API is known. {advice} "
                + "An address that a typed client sets in its constructor is not known."
            : $"The access token of {definition.DisplayName} is not sent to {target}, which is none of its API's origins. {advice}");
    }

    /// <summary>Finds the address by configuring a client that sends nothing.</summary>
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
