using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TypedOAuth;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds access tokens to the requests of the application's HTTP clients.</summary>
public static class OAuth2HttpClientBuilderExtensions
{
    /// <summary>Sends the user's access token with each request, and retries once with a newer token after status 401.</summary>
    /// <remarks>
    /// <para>
    /// The method <see cref="OAuth2HttpRequestExtensions.ForOAuth2User"/> sets the user of a request. In ASP.NET Core, the default is the
    /// signed-in user of the current HTTP request.
    /// </para>
    /// <para>
    /// A token is sent only to the origins that the client declares (<see cref="OAuth2ClientAttribute.ApiOrigins"/>), the origins of the
    /// setting <c>OAuth2:{alias}:ApiOrigins</c>, the origin of the registered <c>BaseAddress</c>, and the origins of
    /// <see cref="OAuth2ApiOptions.Origins"/>. A request to any other origin throws an exception and is not sent.
    /// </para>
    /// <para>
    /// This method disables cookies and redirects of the default primary handler. An application that sets its own primary
    /// handler must disable both; otherwise, the start of the application fails. The start also fails if the handler has <c>Credentials</c>
    /// other than a <see cref="System.Net.CredentialCache"/>, because a redirect could send the credentials to any host.
    /// </para>
    /// </remarks>
    /// <typeparam name="TClient">The OAuth 2.0 client.</typeparam>
    /// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
    /// <param name="builder">The HTTP client.</param>
    /// <param name="configure">Sets the options of the API; <see langword="null"/> if the <c>BaseAddress</c> is sufficient.</param>
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

        // The name is read from the chain's builder, because this builder has no name in ConfigureHttpClientDefaults. The primary handler is
        // restricted before all other actions, so that the application's changes take effect in any order of registration.
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
