using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Transport;

namespace TypedOAuth.Tests.Harness;

/// <summary>Sends the requests of a definition, and keeps them as they reach the provider.</summary>
internal sealed class RequestRecorder : HttpMessageHandler, IClientSettingsSource
{
    private readonly Backchannel _backchannel;
    private readonly Func<object?>? _sending;

    /// <summary>Creates the sender of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="configure">Changes the settings.</param>
    /// <param name="sending">Runs before a request reaches the provider, and can throw.</param>
    public RequestRecorder(OAuth2ClientDefinition definition, Action<OAuth2ClientOptions>? configure = null, Func<object?>? sending = null)
    {
        _sending = sending;
        var options = new BasicClientOptions { ClientId = "id", ClientSecret = "the-client-secret" };
        configure?.Invoke(options);
        Current = ClientSettings.Create(definition, options);
        _backchannel = new(this, TimeProvider.System, "recorder");
        var context = new ClientContext(definition, this, TimeProvider.System, NullLogger.Instance, NullLogger.Instance);
        Requests = new(context, _backchannel);
        Revocation = new(context, Requests);
    }

    public RevocationEndpoint Revocation { get; }

    public ProviderRequests Requests { get; }

    public ClientSettings Current { get; }

    public OAuth2ClientOptions Options => Current.Options;

    public IReadOnlyList<string> MissingSettings => [];

    public Uri RedirectUri => new("https://app.example/cb");

    /// <summary>The last request: method and address, then headers, then the body.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>Sends a request of a kind with a code, or with a token.</summary>
    public async Task<TokenRequest> SendAsync(OAuth2Requests kind, string endpoint = "https://as.example/token", IRequestValues? values = null)
    {
        var request = new TokenRequest(new Uri(endpoint), kind) { Connection = values };
        request = kind switch
        {
            OAuth2Requests.Token => request.Add("grant_type", "authorization_code").AddSecret("code", "the-code").Add("redirect_uri", "https://app.example/cb"),
            OAuth2Requests.Refresh => request.Add("grant_type", "refresh_token").AddSecret("refresh_token", "the-refresh-token"),
            OAuth2Requests.Revocation => request.AddSecret("token", "the/token").Add("token_type_hint", "access_token"),
            _ => request,
        };
        using var answer = await Requests.SendAsync(request, Current, CancellationToken.None);
        return request;
    }

    public string GetPath(string endpoint) => $"/oauth2/odd-{endpoint}";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sending?.Invoke();
        var headers = request.Headers.Concat(request.Content?.Headers.Where(static header => header.Key == "Content-Type") ?? [])
            .Where(static header => header.Key != "User-Agent" || header.Value.First() != "recorder")
            .Select(static header => $"{header.Key}: {string.Join(',', header.Value)}");
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Seen = string.Join('\n', [$"{request.Method} {request.RequestUri!.AbsoluteUri}", .. headers, body]);
        return new(HttpStatusCode.OK) { Content = new StringContent("{}") };
    }

    protected override void Dispose(bool disposing)
    {
        _backchannel.Dispose();
        base.Dispose(disposing);
    }
}
