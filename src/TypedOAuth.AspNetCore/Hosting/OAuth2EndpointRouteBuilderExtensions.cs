using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Endpoints;
using TypedOAuth.AspNetCore.Hosting;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints of OAuth 2.0 clients.</summary>
public static class OAuth2EndpointRouteBuilderExtensions
{
    /// <summary>Maps a client's connect and redirect endpoints. The generated <c>Map…Client</c> calls this method.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <returns>The endpoints, for further conventions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The client is not registered, or <c>AddTypedOAuthAspNetCore</c> was not called.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <remarks>
    /// In a route group with a prefix, the start of the application fails, because redirect URIs do not contain the prefix. To move the endpoints,
    /// set <c>OAuth2:PathPrefix</c>.
    /// </remarks>
    public static IEndpointConventionBuilder MapOAuth2Client<TClient, TAuthData>(this IEndpointRouteBuilder endpoints)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var client = endpoints.ServiceProvider.GetService<OAuth2ClientCore<TAuthData>>()
            ?? throw new InvalidOperationException(
                $"The OAuth 2.0 client '{TClient.Definition.Alias}' is not registered: call services.Add{GetFlatName(typeof(TClient))}().");
        var group = endpoints.MapGroup("");
        MapClient(endpoints, group, client);
        return group;
    }

    /// <summary>
    /// Maps the connect and redirect endpoints of all registered clients, including clients in class libraries without ASP.NET Core.
    /// </summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <returns>The endpoints, for further conventions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">No client is registered, or <c>AddTypedOAuthAspNetCore</c> was not called.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <remarks>Call this method instead of the clients' <c>Map…Client</c> methods. Requests to an endpoint that is mapped twice fail.</remarks>
    public static IEndpointConventionBuilder MapOAuth2Clients(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var clients = endpoints.ServiceProvider.GetServices<OAuth2ClientCore>().ToList();
        if (clients.Count == 0)
        {
            throw new InvalidOperationException("No OAuth 2.0 client is registered: call the client's method, for example services.AddGoogleClient().");
        }

        var group = endpoints.MapGroup("");
        foreach (var client in clients)
        {
            MapClient(endpoints, group, client);
        }

        return group;
    }

    /// <summary>Maps the page on which the signed-in user can view, create and end connections with all clients.</summary>
    /// <param name="endpoints">The application's endpoints.</param>
    /// <param name="pattern">The page's path, without parameters.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddTypedOAuthAspNetCore</c> was not called.</exception>
    public static IEndpointConventionBuilder MapOAuth2Connections(this IEndpointRouteBuilder endpoints, string pattern = "/connections")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        var page = GetEndpoint<ConnectionsEndpoint>(endpoints.ServiceProvider);
        RequestDelegate handle = page.HandleAsync;
        var endpoint = endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], handle).WithDisplayName("OAuth 2.0 connections");

        // Other pages link to the path at which the endpoint is built. It includes the prefixes of groups.
        var links = endpoints.ServiceProvider.GetRequiredService<PageLinks>();
        endpoint.Finally(built => links.Connections = (built as RouteEndpointBuilder)?.RoutePattern.RawText is { } path ? $"/{path.TrimStart('/')}" : null);
        return endpoint;
    }

    private static void MapClient(IEndpointRouteBuilder endpoints, RouteGroupBuilder group, OAuth2ClientCore client)
    {
        var services = endpoints.ServiceProvider;
        var connect = GetEndpoint<ConnectEndpoint>(services);
        var callback = GetEndpoint<CallbackEndpoint>(services);
        var replace = GetEndpoint<ReplaceEndpoint>(services);
        var check = GetEndpoint<MappedPathCheck>(services);
        GetEndpoint<BaseUriCheck>(services).Require();
        GetEndpoint<MappedClients>(services).Add(client);
        var name = client.Definition.DisplayName;
        Map(client.ConnectPath, context => connect.HandleAsync(context, client), $"Connect {name}");
        Map(client.CallbackPath, context => callback.HandleAsync(context, client), $"Callback of {name}");
        Map(CallbackEndpoint.GetConnectedPath(client), context => callback.HandleConnectedAsync(context, client), $"{name} connected");
        Map(ReplaceEndpoint.GetPath(client), context => replace.HandleAsync(context, client), $"Replace {name}");

        void Map(string path, RequestDelegate handle, string displayName)
        {
            RequestDelegate hide = context =>
            {
                RequestActivity.RemoveQuery(context);
                return handle(context);
            };
            check.Require(endpoints, group.Map(path, hide).WithDisplayName(displayName), path);
        }
    }

    /// <summary>Returns the client's name in generated methods: the names of its outer types, followed by its own name.</summary>
    private static string GetFlatName(Type client) => client.DeclaringType is { } outer ? GetFlatName(outer) + client.Name : client.Name;

    private static TEndpoint GetEndpoint<TEndpoint>(IServiceProvider services)
        where TEndpoint : class =>
        services.GetService<TEndpoint>()
        ?? throw MissingServices.CreateException();
}
