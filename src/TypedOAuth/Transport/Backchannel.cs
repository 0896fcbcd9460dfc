using System.Net;
using System.Net.Http.Headers;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Sends requests to an authorization server, each at most once, and gets the server's documents.</summary>
/// <remarks>
/// Requests follow no redirects and send no cookies. A timeout covers the whole exchange, and the size of the body is limited. The class
/// does not use <c>IHttpClientFactory</c>, because a resilience policy for all HTTP clients of an application could send a one-time code or
/// a rotating refresh token twice (RFC 9700 §4.14.2).
/// </remarks>
internal sealed class Backchannel : IDisposable
{
    private const int MaxBodyBytes = 1024 * 1024;
    private const string Accept = "Accept";

    /// <summary>The lifetime of a network connection, so that a changed server address takes effect.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    private readonly HttpMessageInvoker _invoker;
    private readonly TimeProvider _time;
    private readonly string _userAgent;

    /// <summary>Creates a back channel that sends requests with the handler.</summary>
    /// <exception cref="OAuth2ConfigurationException">The handler follows redirects or stores cookies, and is already in use.</exception>
    public Backchannel(HttpMessageHandler handler, TimeProvider time, string userAgent)
    {
        Restrict(handler);
        _invoker = new HttpMessageInvoker(handler, disposeHandler: true);
        (_time, _userAgent) = (time, userAgent);
    }

    public static HttpMessageHandler CreateDefaultHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
    };

    /// <summary>Disables redirects and cookies in the handler.</summary>
    /// <remarks>
    /// A redirect would send the code, the secret and the verifier to another address (RFC 9700 §4.12). Cookies would be shared between
    /// users.
    /// </remarks>
    private static void Restrict(HttpMessageHandler handler)
    {
        try
        {
            switch (handler)
            {
                case DelegatingHandler { InnerHandler: { } inner }:
                    Restrict(inner);
                    break;
                case SocketsHttpHandler { AllowAutoRedirect: true } or SocketsHttpHandler { UseCookies: true }:
                    var sockets = (SocketsHttpHandler)handler;
                    (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                    break;
                case HttpClientHandler { AllowAutoRedirect: true } or HttpClientHandler { UseCookies: true }:
                    var client = (HttpClientHandler)handler;
                    (client.AllowAutoRedirect, client.UseCookies) = (false, false);
                    break;
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new OAuth2ConfigurationException(
                "BackchannelHandler returned a handler that is already in use, and that follows redirects or stores cookies. "
                + "Create a new handler for each call, with AllowAutoRedirect = false and UseCookies = false.",
                exception);
        }
    }

    /// <summary>Sends a request with its method and format.</summary>
    /// <exception cref="OAuth2TransientException">The server did not respond, or the response is too large.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the operation.</exception>
    public async ValueTask<Answer> SendAsync(TokenRequest tokenRequest, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(timeout, _time);
        using var linked = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken)
            : null;
        var token = linked?.Token ?? deadline.Token;
        using var body = tokenRequest.HasBody ? new RequestBody() : null;
        body?.Write(tokenRequest);
        using var content = body is null ? null : new OneTimeContent(body, tokenRequest.Format);
        using var request = CreateRequest(tokenRequest, content);
        try
        {
            using var response = await SendUntilReachedAsync(request, tokenRequest, content, token).ConfigureAwait(false);
            var answer = await PooledBody.ReadAsync(response.Content, MaxBodyBytes, token).ConfigureAwait(false);
            return new(response.StatusCode, answer, GetRetryAfter(response), response.Content.Headers);
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            throw NotInTime(tokenRequest.Endpoint, timeout);
        }
        catch (Exception exception) when (IsOutage(exception, token))
        {
            throw NotReached(tokenRequest.Endpoint, exception);
        }
    }

    /// <summary>Gets a public document of the provider. The request contains no data of the client or of a user.</summary>
    /// <param name="document">The address, which was checked with the settings or with the discovery document.</param>
    /// <param name="timeout">The limit for the whole exchange.</param>
    /// <exception cref="OAuth2TransientException">The server did not respond, or the response is too large.</exception>
    public ValueTask<Answer> GetAsync(Uri document, TimeSpan timeout)
    {
        var request = new TokenRequest(document, OAuth2Requests.UserInfo) { Method = HttpMethod.Get, Format = OAuth2RequestFormat.Query };
        return SendAsync(request, timeout, CancellationToken.None);
    }

    public void Dispose() => _invoker.Dispose();

    /// <summary>Returns whether an exception means that the server did not respond.</summary>
    /// <remarks>
    /// The application's handler can throw any exception. For example, a circuit breaker throws its own type, and an additional timeout throws
    /// a cancellation that the caller did not request.
    /// </remarks>
    private static bool IsOutage(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OAuth2Exception => false,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => true,
    };

    private static OAuth2TransientException NotInTime(Uri endpoint, TimeSpan timeout) =>
        new($"{endpoint.Host} did not respond within {timeout}. Try again later.");

    private static OAuth2TransientException NotReached(Uri endpoint, Exception exception) => new(
        $"{endpoint.Host} could not be reached, or closed the connection. Try again later. If this persists, check the endpoint and the network.",
        innerException: exception);

    private HttpRequestMessage CreateRequest(TokenRequest tokenRequest, HttpContent? content)
    {
        var request = new HttpRequestMessage(tokenRequest.Method, tokenRequest.GetAddress()) { Content = content };
        request.Headers.TryAddWithoutValidation(Accept, "application/json");
        foreach (var (name, value) in tokenRequest.Headers)
        {
            if (string.Equals(name, Accept, StringComparison.OrdinalIgnoreCase))
            {
                request.Headers.Remove(Accept);
            }

            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (content is null && tokenRequest.Kind != OAuth2Requests.UserInfo)
        {
            // The handler sends a request without a body again if a reused connection was closed. A new connection excludes that.
            request.Headers.ConnectionClose = true;
        }

        UserAgents.AddTo(request, _userAgent);
        return request;
    }

    /// <summary>
    /// Sends a request, and retries only if the name resolution or the connection failed, so that the server received nothing.
    /// </summary>
    private async ValueTask<HttpResponseMessage> SendUntilReachedAsync(
        HttpRequestMessage request, TokenRequest tokenRequest, OneTimeContent? content, CancellationToken cancellationToken)
    {
        try
        {
            return await _invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (IsUnreached(exception) && content is not { WasSent: true })
        {
            using var second = CreateRequest(tokenRequest, content);
            return await _invoker.SendAsync(second, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsUnreached(HttpRequestException exception) =>
        exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError;

    /// <summary>Returns the delay that the server requests; returns null for a successful response.</summary>
    /// <remarks>A successful response is not searched, because reading a header allocates the header collection.</remarks>
    private TimeSpan? GetRetryAfter(HttpResponseMessage response) => response.IsSuccessStatusCode ? null : response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - _time.GetUtcNow() is var delay && delay > TimeSpan.Zero => delay,
        _ => null,
    };

    /// <summary>Holds the response of the authorization server.</summary>
    public readonly struct Answer(HttpStatusCode status, PooledBody body, TimeSpan? retryAfter, HttpContentHeaders headers) : IDisposable
    {
        public HttpStatusCode Status { get; } = status;

        public PooledBody Body { get; } = body;

        public TimeSpan? RetryAfter { get; } = retryAfter;

        /// <summary>The body's media type; null if the server names none.</summary>
        public string? ContentType => headers.ContentType?.MediaType;

        public bool IsSuccess => (int)Status is >= 200 and < 300;

        /// <summary>Whether the same request may succeed later, according to the status.</summary>
        public bool IsTransient => (int)Status is >= 500 or 429 or 425 or 408;

        public void Dispose() => Body.Dispose();
    }

    /// <summary>Provides a body that can be sent only once, so that even a retry of the handler fails.</summary>
    private sealed class OneTimeContent : HttpContent
    {
        private static readonly MediaTypeHeaderValue FormType = new("application/x-www-form-urlencoded");

        private static readonly MediaTypeHeaderValue JsonType = new("application/json");

        private readonly RequestBody _body;
        private readonly int _length;
        private int _sent;

        public OneTimeContent(RequestBody body, OAuth2RequestFormat format)
        {
            _body = body;
            _length = body.Written.Length;
            Headers.ContentType = format == OAuth2RequestFormat.Json ? JsonType : FormType;
            Headers.ContentLength = _length;
        }

        public bool WasSent => Volatile.Read(ref _sent) != 0;

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            if (Interlocked.Exchange(ref _sent, 1) != 0)
            {
                throw new HttpRequestException("A token request must not be sent twice.");
            }

            // A write may continue after the request is canceled, so the body keeps the buffer until the write ends. After a failed write,
            // the stream may still read the buffer. Therefore, the buffer is not returned to the pool but garbage-collected.
            _body.BeginRead();
            await stream.WriteAsync(_body.Written, cancellationToken).ConfigureAwait(false);
            _body.EndRead();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}
