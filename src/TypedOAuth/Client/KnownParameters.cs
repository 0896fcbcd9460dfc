using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Client;

/// <summary>Holds the endpoint parameters of an authorization that has not begun.</summary>
/// <param name="Values">The known values, in the form that is stored.</param>
/// <param name="Missing">The parameters that have no value.</param>
internal sealed record KnownParameters(EndpointParameterValues Values, IReadOnlyList<OAuth2EndpointParameter> Missing)
{
    /// <summary>The parameters of a client that declares none.</summary>
    public static KnownParameters None { get; } = new(EndpointParameterValues.Empty, []);
}
