using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds the arguments with which an application begins an authorization.</summary>
/// <param name="Parameters">The parameters of the authorization request. A parameter whose value is <see langword="null"/> is omitted.</param>
/// <param name="Values">The values of endpoint parameters.</param>
internal readonly record struct AuthorizationArguments(KeyValuePair<string, string?>[] Parameters, EndpointParameterValues Values)
{
    /// <summary>No arguments.</summary>
    public static AuthorizationArguments None => new([], EndpointParameterValues.Empty);
}
