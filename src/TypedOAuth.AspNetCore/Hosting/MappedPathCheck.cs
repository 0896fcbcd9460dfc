using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Refuses endpoints in a route group with a prefix when the application starts.</summary>
/// <remarks>Redirect URIs and links do not contain the prefix, so a flow would fail after the user's consent.</remarks>
internal sealed class MappedPathCheck : IStartupFilter
{
    private bool _hasGroups;

    /// <summary>Adds a check that throws if the endpoint is built at a path other than the given path.</summary>
    public void Require(IEndpointRouteBuilder endpoints, IEndpointConventionBuilder endpoint, string path)
    {
        // The prefix of a group is known only when the group's endpoints are built.
        _hasGroups |= endpoints is RouteGroupBuilder;
        endpoint.Finally(built =>
        {
            if (built is RouteEndpointBuilder { RoutePattern.RawText: { } mapped } && mapped != path)
            {
                throw new InvalidOperationException(
                    $"The endpoint '{path}' was mapped in a route group as '{mapped}', but redirect URIs do not contain the group's prefix. Map the "
                    + "client on the application itself, or on a group without a prefix. To move its endpoints, set 'OAuth2:PathPrefix'.");
            }
        });
    }

    /// <summary>Builds the endpoints when the application starts, so that a fault is found before the first request.</summary>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        if (_hasGroups)
        {
            _ = app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints;
        }
    };
}
