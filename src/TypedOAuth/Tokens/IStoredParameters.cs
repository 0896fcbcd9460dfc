using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens;

/// <summary>Provides the values of endpoint parameters of stored connections, independent of the client's <c>AuthData</c>.</summary>
internal interface IStoredParameters
{
    /// <summary>Returns the values of the user's only connection, even if it has ended.</summary>
    /// <param name="key">The user, or one account of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The values; no values if the user has no connection, or several.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    ValueTask<EndpointParameterValues> FindParametersAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken);
}
