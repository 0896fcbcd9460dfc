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

        return builder.AddHttpMessageHandler(static provider =>
            new OAuth2AccessTokenHandler<TClient, TAuthData>(provider.GetRequiredService<TClient>()));
    }
}
