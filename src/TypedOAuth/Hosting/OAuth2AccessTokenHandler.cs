using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Hosting;

/// <summary>Sends a user's access token with each request of an <see cref="HttpClient"/>, to the client's origins only.</summary>
/// <remarks>
/// <para>
/// The method <see cref="OAuth2HttpRequestExtensions.ForOAuth2User"/> sets the user of a request. In ASP.NET Core, the default is the
/// signed-in user of the current HTTP request. In background work, in a Blazor circuit, a SignalR hub or a WebSocket, and after the
/// response has ended, no user is known, and the handler throws an exception.
/// </para>
/// <para>
/// If the API returns status 401 and a better token exists, the request is sent once more. A request whose body is a stream is not sent again,
/// because the first request has read the stream.
/// </para>
/// <para>
/// The handler follows at most ten redirects of GET and HEAD requests. Within the client's origins, redirected requests contain the token.
/// After a redirect to another origin, requests contain neither the token nor cookies nor other headers that might identify the user. The
/// handler does not follow a redirect from https to http or a redirect of another method, but returns the response to the caller.
/// </para>
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
    private readonly ApiTokenPlacement? _placement = ApiTokenPlacement.Create(TClient.Definition);
    private volatile bool _isChecked;

    /// <summary>Creates a handler for a handler chain that the application builds itself.</summary>
    /// <param name="client">The client whose tokens are sent.</param>
    /// <param name="options">The options of the API; <see langword="null"/> if the client declares or configures its origins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="OAuth2ConfigurationException">A configured value is not an origin.</exception>
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
    /// <exception cref="ArgumentException">The request specifies an account, but the client allows only one account per user.</exception>
    /// <exception cref="OAuth2AmbiguousAccountException">The request specifies no account, and its user has several accounts.</exception>
    /// <exception cref="OAuth2InteractionRequiredException">The request's user has not authorized, or the authorization has ended.</exception>
    /// <exception cref="OAuth2ConfigurationException">
    /// The URI of the request belongs to none of the client's origins, or the chain's last handler uses cookies, follows redirects or sends
    /// credentials to any host.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The request specifies no user, and no HTTP request with a signed-in user is being handled.
    /// </exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ThrowIfChainIsUnsafe();
        var userId = request.Options.TryGetValue(OAuth2HttpRequestExtensions.UserKey, out var id) ? id : GetCurrentUser();
        var account = request.Options.TryGetValue(OAuth2HttpRequestExtensions.AccountKey, out var chosen) ? chosen : null;
        var settings = _client.Core.Settings;
        if (!settings.DependsOnConnection)
        {
            _access.ThrowUnlessAllowed(request.RequestUri, TClient.Definition, settings);
        }

        var data = await GetTokenAsync(userId, account, cancellationToken).ConfigureAwait(false)
            ?? throw new OAuth2InteractionRequiredException(
                $"The user has not authorized {TClient.Definition.DisplayName}. "
                + "Send the user to the URL of GetUserAuthorizationUrlAsync; in ASP.NET Core, app.UseOAuth2Connect() redirects the user.")
            {
                Alias = TClient.Definition.Alias,
                UserId = userId,
            };
        if (settings.DependsOnConnection)
        {
            // The user's connection determines the origins, so the token is read first. It is not sent before its origin is checked.
            settings = settings.Bind(data.EndpointParameters);
            _access.ThrowUnlessAllowed(request.RequestUri, TClient.Definition, settings);
        }

        var connected = _placement is not null && _placement.Mentions("account")
            ? (await GetConnectionAsync(userId, account, cancellationToken).ConfigureAwait(false)).Account
            : null;
        var call = new Call(userId, account, data, settings) { Connected = connected };
        var response = await SendWithTokenAsync(request, call, cancellationToken).ConfigureAwait(false);
        return await FollowAsync(request, response, call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Throws <see cref="NotSupportedException"/>, because a token may first need an asynchronous refresh.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Access tokens are sent with asynchronous requests only. Call SendAsync.");

    /// <summary>Returns the token of the user, or of one of the user's accounts.</summary>
    private ValueTask<TAuthData?> GetTokenAsync(string userId, string? account, CancellationToken cancellationToken) => account is null
        ? _client.GetAccessTokenForUserAsync(userId, cancellationToken)
        : _client.Core.GetAccessTokenForUserAsync(userId, account, cancellationToken);

    private ValueTask<OAuth2Connection> GetConnectionAsync(string userId, string? account, CancellationToken cancellationToken) => account is null
        ? _client.Core.GetConnectionAsync(userId, cancellationToken)
        : _client.Core.GetConnectionAsync(userId, account, cancellationToken);

    /// <summary>Returns the user of the current HTTP request; throws in a host without HTTP requests, for example a worker.</summary>
    private string GetCurrentUser() => _client.Core.Services.GetService<ITypedOAuthCurrentUser>() is { } current
        ? current.GetUserId()
        : throw new InvalidOperationException("The request specifies no user. Call request.ForOAuth2User(userId) before you send the request.");

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
        using var headers = new BorrowedHeaders(request, _client.Core.UserAgent, _placement);
        headers.SetToken(call.Data.Token, FindValues(call));
        var response = headers.Clear(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        NoteOrigin(call, allowed, request, response);
        if (!IsRefused(response.StatusCode) || call.HasReplaced || !call.IsWithinApi)
        {
            return response;
        }

        // The token is replaced even if this request cannot be sent again, so that the API does not also refuse the next request.
        call.HasReplaced = true;
        if (await FindBetterTokenAsync(call, request, response, cancellationToken).ConfigureAwait(false) is not { } better
            || request.Method != method || !CanSendAgain(request.Content))
        {
            return response;
        }

        response.Dispose();
        call.Data = better;

        // An inner handler that follows redirects changes the URI of the request. The new token must be sent to the original URI.
        request.RequestUri = allowed;
        headers.SetToken(better.Token, FindValues(call));
        response = headers.Clear(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        NoteOrigin(call, allowed, request, response);
        return response;
    }

    /// <summary>Returns whether the status can mean that the token has expired.</summary>
    private static bool IsRefused(HttpStatusCode status) =>
        status == HttpStatusCode.Unauthorized || (int)status == TClient.Definition.ExpiredTokenStatus;

    /// <summary>Returns the values for a declared place of the token; returns null for the standard place.</summary>
    private RequestValues? FindValues(Call call) => _placement is null ? null : new(
        request: null, new ConnectionValues<TAuthData>(TClient.Definition, call.Data, call.Connected), call.Settings);

    /// <summary>
    /// Records whether an inner handler has redirected the request to another origin. Later requests then do not contain the token.
    /// </summary>
    private void NoteOrigin(Call call, Uri allowed, HttpRequestMessage request, HttpResponseMessage response) =>
        call.IsWithinApi = (response.RequestMessage?.RequestUri ?? request.RequestUri) is { } answered
            && _access.AllowsAfter(allowed, answered, call.Settings);

    private async Task<HttpResponseMessage> SendWithoutTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var headers = new BorrowedHeaders(request, _client.Core.UserAgent);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds a better token; returns null if none exists or the provider or the store is unavailable.</summary>
    /// <remarks>If no better token is found, the caller gets the API's response.</remarks>
    private async ValueTask<TAuthData?> FindBetterTokenAsync(
        Call call, HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var mayRefresh = AuthenticationChallenges.AllowAnotherToken(response.Headers.WwwAuthenticate);
            var data = await _client.Core.ReplaceRejectedTokenAsync(
                call.UserId, call.Account, call.Data.Token, mayRefresh, cancellationToken).ConfigureAwait(false);

            // The user may have connected another tenant in the meantime, whose token must not be sent to this origin.
            return data is not null && _access.AllowsBetter(request.RequestUri, data, call.Settings) ? data : null;
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

    /// <summary>Returns whether a body can be sent again. A body in memory can; a stream cannot, because it was already read.</summary>
    private static bool CanSendAgain(HttpContent? content) => content switch
    {
        null or ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        MultipartContent parts => parts.All(CanSendAgain),
        _ => false,
    };

    /// <summary>Holds the state of one call of the application. All its requests use one token, which is replaced at most once.</summary>
    private sealed class Call(string userId, string? account, TAuthData data, ClientSettings settings)
    {
        public string UserId { get; } = userId;

        public string? Account { get; } = account;

        public ClientSettings Settings { get; } = settings;

        public TAuthData Data { get; set; } = data;

        /// <summary>The account of the connection; <see langword="null"/> if no declared header or parameter contains it.</summary>
        public OAuth2Account? Connected { get; init; }

        public bool HasReplaced { get; set; }

        /// <summary>
        /// Whether all requests of the call so far went to the API. After a request to another origin, no request contains the token.
        /// </summary>
        public bool IsWithinApi { get; set; } = true;
    }
}
