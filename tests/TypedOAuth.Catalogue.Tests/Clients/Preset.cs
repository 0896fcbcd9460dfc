using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>Calls the emitted members of one client.</summary>
/// <param name="add">The emitted <c>Add…Client</c>.</param>
/// <param name="map">The emitted <c>Map…Client</c>.</param>
/// <param name="addToken">The emitted <c>Add…AccessToken</c>.</param>
/// <param name="begin">The emitted <c>GetUnboundAuthorizationUrlAsync</c> with the arguments of a bundle.</param>
internal sealed class Preset<TClient, TAuthData>(
    Action<IServiceCollection, Action<OAuth2ClientOptions>> add,
    Action<IEndpointRouteBuilder> map,
    Action<IHttpClientBuilder> addToken,
    Func<TClient, string, IReadOnlyDictionary<string, string>, ValueTask<Uri>> begin) : IPreset
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public OAuth2ClientDefinition Definition => TClient.Definition;

    public void Add(IServiceCollection services, Action<OAuth2ClientOptions> configure) => add(services, configure);

    public void AddApi(IServiceCollection services, Func<HttpMessageHandler> api) =>
        addToken(services.AddHttpClient("api").ConfigurePrimaryHttpMessageHandler(api));

    public void Map(IEndpointRouteBuilder endpoints) => map(endpoints);

    public ValueTask<Uri> BeginAsync(IServiceProvider services, string user, IReadOnlyDictionary<string, string> arguments) =>
        begin(services.GetRequiredService<TClient>(), user, arguments);

    public async ValueTask<(string User, OAuth2AuthData Data)> CompleteAsync(IServiceProvider services, Uri callback)
    {
        var completed = await services.GetRequiredService<TClient>().Core.CompleteAuthorizationAsync(callback, CancellationToken.None);
        return (completed.UserId, completed.AuthData);
    }

    public async ValueTask<OAuth2AuthData?> GetTokenAsync(IServiceProvider services, string user) =>
        await services.GetRequiredService<TClient>().GetAccessTokenForUserAsync(user);

    public async ValueTask<OAuth2AuthData> RefreshAsync(IServiceProvider services, string user) =>
        await services.GetRequiredService<TClient>().Core.RefreshUserAccessTokenAsync(user, CancellationToken.None);

    public OAuth2ClientCore GetCore(IServiceProvider services) => services.GetRequiredService<TClient>().Core;
}
