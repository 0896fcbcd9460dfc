using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using TypedOAuth.Generated;

namespace TypedOAuth.Hosting;

/// <summary>
/// Sends a user's access token with each request of an <see cref="HttpClient"/>. When the API answers with status 401 the token is
/// replaced, and the request is sent once more, unless its body is a stream, which the first request has read.
/// </summary>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
/// <param name="client">The client whose tokens are sent.</param>
public sealed class OAuth2AccessTokenHandler<TClient, TAuthData>(TClient client) : DelegatingHandler
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <inheritdoc/>
    /// <exception cref="OAuth2InteractionRequiredException">The request's user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="InvalidOperationException">The request names no user, or does not go to https.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var userId = request.Options.TryGetValue(OAuth2HttpRequestExtensions.UserKey, out var id)
            ? id
            : throw new InvalidOperationException("The request names no user: call request.ForOAuth2User(userId) before it is sent.");
        ThrowUnlessSecure(request.RequestUri);
        var data = await client.GetAccessTokenForUserAsync(userId, cancellationToken).ConfigureAwait(false)
            ?? throw new OAuth2InteractionRequiredException(
                $"The user has not authorized {TClient.Definition.DisplayName}. "
                + "Send the user to the URL of GetUserAuthorizationUrlAsync.");
        Authorize(request, data);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return response;
        }

        // Also if the request cannot be sent again: the next one must not be refused too.
        var replacement = await ReplaceAsync(userId, data.Token, response, cancellationToken).ConfigureAwait(false);
        if (!CanSendAgain(request.Content))
        {
            return response;
        }

        response.Dispose();
        Authorize(request, replacement);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<TAuthData> ReplaceAsync(
        string userId, string rejectedToken, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Core.ReplaceRejectedTokenAsync(userId, rejectedToken, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static void Authorize(HttpRequestMessage request, TAuthData data) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", data.Token);

    /// <summary>A token never travels in the clear, except to this machine.</summary>
    private static void ThrowUnlessSecure(Uri? uri)
    {
        if (uri is not { IsAbsoluteUri: true })
        {
            throw new InvalidOperationException("The request has no absolute URI, so that nobody can tell where its access token would go.");
        }

        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            throw new InvalidOperationException($"An access token is not sent to {uri.Host} without https.");
        }
    }

    /// <summary>A stream has been read by the first request; what is held in memory can be sent again.</summary>
    private static bool CanSendAgain(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        MultipartContent parts => parts.All(CanSendAgain),
        _ => false,
    };
}
