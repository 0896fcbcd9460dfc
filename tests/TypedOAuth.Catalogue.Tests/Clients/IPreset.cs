using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>Gives tests the emitted members of a client without its types.</summary>
internal interface IPreset
{
    OAuth2ClientDefinition Definition { get; }

    void Add(IServiceCollection services, Action<OAuth2ClientOptions> configure);

    /// <summary>Registers an HTTP client that sends the tokens to the API.</summary>
    void AddApi(IServiceCollection services, Func<HttpMessageHandler> api);

    /// <summary>Maps the endpoints of the client.</summary>
    void Map(IEndpointRouteBuilder endpoints);

    ValueTask<Uri> BeginAsync(IServiceProvider services, string user, IReadOnlyDictionary<string, string> arguments);

    /// <summary>Completes an authorization, and returns its user and tokens.</summary>
    ValueTask<(string User, OAuth2AuthData Data)> CompleteAsync(IServiceProvider services, Uri callback);

    ValueTask<OAuth2AuthData?> GetTokenAsync(IServiceProvider services, string user);

    ValueTask<OAuth2AuthData> RefreshAsync(IServiceProvider services, string user);

    OAuth2ClientCore GetCore(IServiceProvider services);
}
