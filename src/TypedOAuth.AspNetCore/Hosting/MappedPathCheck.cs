using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>
/// Refuses, at start-up, endpoints under the prefix of a route group: redirect URIs and links know nothing of it, and users would find
/// that out after their consent.
/// </summary>
internal sealed class MappedPathCheck : IStartupFilter
{
    private bool _hasGroups;

    /// <summary>Fails when the endpoint is built elsewhere than at its path.</summary>
    public void Require(IEndpointRouteBuilder endpoints, IEndpointConventionBuilder endpoint, string path)
    {
        // A group tells its prefix only to the endpoints that are built from it.
        _hasGroups |= endpoints is RouteGroupBuilder;
        endpoint.Finally(built =>
        {
            if (built is RouteEndpointBuilder { RoutePattern.RawText: { } mapped } && mapped != path)
            {
                throw new InvalidOperationException(
                    $"The endpoint '{path}' was mapped in a route group, as '{mapped}', where no redirect URI leads: map the client on the "
                    + "application itself, or on a group without prefix. To move its endpoints, set 'OAuth2:PathPrefix'.");
            }
        });
    }

    /// <summary>Has the endpoints built when the application starts, rather than at its first request.</summary>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        if (_hasGroups)
        {
            _ = app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints;
        }
    };
}
