using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses, at start-up, endpoints in a route group with a prefix.</summary>
/// <remarks>Redirect URIs and links do not contain the prefix, so that flows would fail after the user's consent.</remarks>
internal sealed class MappedPathCheck : IStartupFilter
{
    private bool _hasGroups;

    /// <summary>Requires that the endpoint is built at its path; otherwise, building the endpoint throws.</summary>
    public void Require(IEndpointRouteBuilder endpoints, IEndpointConventionBuilder endpoint, string path)
    {
        // A group reveals its prefix only when its endpoints are built.
        _hasGroups |= endpoints is RouteGroupBuilder;
        endpoint.Finally(built =>
        {
            if (built is RouteEndpointBuilder { RoutePattern.RawText: { } mapped } && mapped != path)
            {
                throw new InvalidOperationException(
                    $"The endpoint '{path}' was mapped in a route group as '{mapped}', but redirect URIs do not contain the group's prefix: map the "
                    + "client on the application itself, or on a group without a prefix. To move its endpoints, set 'OAuth2:PathPrefix'.");
            }
        });
    }

    /// <summary>Builds the endpoints when the application starts, not at its first request.</summary>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        if (_hasGroups)
        {
            _ = app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints;
        }
    };
}
