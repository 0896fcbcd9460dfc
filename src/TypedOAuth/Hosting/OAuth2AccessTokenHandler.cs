using System.Net;
using System.Net.Http.Json;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Hosting;

/// <summary>
/// Sends a user's access token with each request of an <see cref="HttpClient"/>, to the client's origins only. When the API answers with
/// status 401 the request is sent once more if there is a better token, unless its body is a stream, which the first request has read.
/// </summary>
/// <remarks>
/// Redirects of GET and HEAD are followed, ten at most: with the token within the client's origins; without token, cookies and other
/// headers that might identify the user elsewhere, and from there on. A redirect from https to http, and one of another method, is
/// returned to the caller.
/// </remarks>
/// <typeparam name="TClient">The client.</typeparam>
/// <typeparam name="TAuthData">The client's <c>AuthData</c>.</typeparam>
public sealed class OAuth2AccessTokenHandler<TClient, TAuthData> : DelegatingHandler
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int MaxRedirects = 10;

    private readonly TClient _client;
    private readonly ApiAccess _access;
    private readonly string? _httpClient;
    private volatile bool _isChecked;

    /// <summary>Creates a handler for a chain that the application builds itself.</summary>
    /// <param name="client">The client whose tokens are sent.</param>
    /// <param name="options">Describes the API; <see langword="null"/> if the client declares or configures its origins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="OAuth2ConfigurationException">One of the origins is none.</exception>
    public OAuth2AccessTokenHandler(TClient client, OAuth2ApiOptions? options = null)
        : this(client, new ApiAccess(options ?? new()), httpClient: null)
    {
    }

    internal OAuth2AccessTokenHandler(TClient client, ApiAccess access, string? httpClient)
    {
        ArgumentNullException.ThrowIfNull(client);
        (_client, _access, _httpClient) = (client, access, httpClient);
    }

    /// <inheritdoc/>
    /// <exception cref="OAuth2InteractionRequiredException">The request's user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2ConfigurationException">
    /// The request goes to none of the client's origins, or the chain's last handler keeps cookies, follows redirects or gives credentials to
    /// any host that asks.
    /// </exception>
    /// <exception cref="InvalidOperationException">The request names no user.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ThrowIfChainIsUnsafe();
        var userId = request.Options.TryGetValue(OAuth2HttpRequestExtensions.UserKey, out var id)
            ? id
            : throw new InvalidOperationException("The request names no user: call request.ForOAuth2User(userId) before it is sent.");
        var settings = _client.Core.Settings;
        _access.ThrowUnlessAllowed(request.RequestUri, TClient.Definition, settings);
        var data = await _client.GetAccessTokenForUserAsync(userId, cancellationToken).ConfigureAwait(false)
            ?? throw new OAuth2InteractionRequiredException(
                $"The user has not authorized {TClient.Definition.DisplayName}. "
                + "Send the user to the URL of GetUserAuthorizationUrlAsync.");
        var call = new Call(userId, data.Token, settings);
        var response = await SendWithTokenAsync(request, call, cancellationToken).ConfigureAwait(false);
        return await FollowAsync(request, response, call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Not supported: a token may have to be refreshed first.</summary>
    /// <exception cref="NotSupportedException">In any case.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Access tokens are sent by asynchronous requests only: call SendAsync.");

    private async Task<HttpResponseMessage> FollowAsync(
        HttpRequestMessage request, HttpResponseMessage response, Call call, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects < MaxRedirects && ApiRedirect.FindTarget(request, response) is { } target; redirects++)
        {
            call.IsWithinApi = call.IsWithinApi && _access.AllowsAfter(request.RequestUri!, target, call.Settings);
            request = ApiRedirect.CreateRequest(request, target, call.IsWithinApi);
            response.Dispose();
            response = call.IsWithinApi
                ? await SendWithTokenAsync(request, call, cancellationToken).ConfigureAwait(false)
                : await SendWithoutTokenAsync(request, cancellationToken).ConfigureAwait(false);
            response.RequestMessage ??= request;
        }

        return response;
    }

    private async Task<HttpResponseMessage> SendWithTokenAsync(HttpRequestMessage request, Call call, CancellationToken cancellationToken)
    {
        var (allowed, method) = (request.RequestUri!, request.Method);
        using var headers = new BorrowedHeaders(request, _client.Core.UserAgent);
        headers.SetToken(call.Token);
        var response = headers.Clear(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        NoteOrigin(call, allowed, request, response);
        if (response.StatusCode != HttpStatusCode.Unauthorized || call.HasReplaced || !call.IsWithinApi)
        {
            return response;
        }

        // Also if the request cannot be sent again: the next one must not be refused too.
        call.HasReplaced = true;
        if (await FindBetterTokenAsync(call, response, cancellationToken).ConfigureAwait(false) is not { } better
            || request.Method != method || !CanSendAgain(request.Content))
        {
            return response;
        }

        response.Dispose();
        call.Token = better;
        headers.SetToken(better);

        // A handler below that follows redirects has written the last URI into the request: the new token goes where the old one was sent.
        request.RequestUri = allowed;
        response = headers.Clear(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        NoteOrigin(call, allowed, request, response);
        return response;
    }

    /// <summary>Notes whether a handler below has taken the request out of the API: then the answer is not the API's, and no token follows.</summary>
    private void NoteOrigin(Call call, Uri allowed, HttpRequestMessage request, HttpResponseMessage response) =>
        call.IsWithinApi = (response.RequestMessage?.RequestUri ?? request.RequestUri) is { } answered
            && _access.AllowsAfter(allowed, answered, call.Settings);

    private async Task<HttpResponseMessage> SendWithoutTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var headers = new BorrowedHeaders(request, _client.Core.UserAgent);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Looks for a better token. If the provider or the store cannot give one now, the caller gets what the API answered.</summary>
    private async ValueTask<string?> FindBetterTokenAsync(Call call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var mayRefresh = AuthenticationChallenges.AllowAnotherToken(response.Headers.WwwAuthenticate);
            var data = await _client.Core.ReplaceRejectedTokenAsync(call.UserId, call.Token, mayRefresh, cancellationToken).ConfigureAwait(false);
            return data?.Token;
        }
        catch (OAuth2Exception exception) when (exception is not OAuth2InteractionRequiredException)
        {
            return null;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private void ThrowIfChainIsUnsafe()
    {
        if (!_isChecked)
        {
            ApiHandlerChain.ThrowIfUnsafe(InnerHandler, _httpClient);
            _isChecked = true;
        }
    }

    /// <summary>A stream has been read by the first request; what is held in memory can be sent again.</summary>
    private static bool CanSendAgain(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        MultipartContent parts => parts.All(CanSendAgain),
        _ => false,
    };

    /// <summary>One call of the application: all of its requests use one token, which is replaced once at most.</summary>
    private sealed class Call(string userId, string token, ClientSettings settings)
    {
        public string UserId { get; } = userId;

        public ClientSettings Settings { get; } = settings;

        public string Token { get; set; } = token;

        public bool HasReplaced { get; set; }

        /// <summary>Whether all of its requests until now went to the API. Once one has left it, no later one carries the token.</summary>
        public bool IsWithinApi { get; set; } = true;
    }
}
