using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TypedOAuth;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds access tokens to the application's own HTTP clients.</summary>
public static class OAuth2HttpClientBuilderExtensions
{
    /// <summary>
    /// Sends the access token of the user named by <see cref="OAuth2HttpRequestExtensions.ForOAuth2User"/> with each request, and tries
    /// once more with a newer one after status 401.
    /// </summary>
    /// <remarks>
    /// A token goes to the origins that the client declares (<see cref="OAuth2ClientAttribute.ApiOrigins"/>), to those of the setting
    /// <c>OAuth2:{alias}:ApiOrigins</c>, to the origin of the <c>BaseAddress</c> that the HTTP client is registered with, and to those of
    /// <see cref="OAuth2ApiOptions.Origins"/>; a request to another one throws before anything is sent. Cookies and the redirects of the
    /// primary handler are switched off. An application's own primary handler has to have both switched off, or the start fails; so it
    /// does if its <c>Credentials</c> are no <see cref="System.Net.CredentialCache"/>, as any host would get them that a redirect leads to.
    /// </remarks>
    /// <typeparam name="TClient">The OAuth 2.0 client.</typeparam>
    /// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
    /// <param name="builder">The HTTP client.</param>
    /// <param name="configure">Describes the API; <see langword="null"/> for an API that its <c>BaseAddress</c> describes.</param>
    /// <returns>The same HTTP client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddOAuth2AccessToken<TClient, TAuthData>(
        this IHttpClientBuilder builder, Action<OAuth2ApiOptions>? configure = null)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (configure is not null)
        {
            builder.Services.Configure(builder.Name, configure);
        }

        // By its name in the chain's builder: in ConfigureHttpClientDefaults this builder has none. The primary handler is restricted before
        // any other action sees it, so that what an application does to it counts, in whichever order the two are registered.
        builder.Services.Configure<HttpClientFactoryOptions>(builder.Name, static options =>
            options.HttpMessageHandlerBuilderActions.Add(static chain => chain.AdditionalHandlers.Add(CreateHandler<TClient, TAuthData>(chain))));
        builder.Services.PostConfigure<HttpClientFactoryOptions>(builder.Name, static options =>
            options.HttpMessageHandlerBuilderActions.Insert(0, static chain => ApiHandlerChain.Restrict(chain.PrimaryHandler)));
        if (builder.Name is { } name)
        {
            builder.Services.AddSingleton(new ApiHttpClient(name));
        }

        builder.Services.AddHostedService<ApiHandlerCheck>();
        return builder;
    }

    private static OAuth2AccessTokenHandler<TClient, TAuthData> CreateHandler<TClient, TAuthData>(HttpMessageHandlerBuilder chain)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        var name = chain.Name ?? Options.Options.DefaultName;
        var options = chain.Services.GetRequiredService<IOptionsMonitor<OAuth2ApiOptions>>().Get(name);
        var registration = chain.Services.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name);
        return new(chain.Services.GetRequiredService<TClient>(), new ApiAccess(options, registration), name);
    }
}
