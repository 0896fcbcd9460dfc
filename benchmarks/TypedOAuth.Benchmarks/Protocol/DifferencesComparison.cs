using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Benchmarks.Tokens;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Transport;

namespace TypedOAuth.Benchmarks.Protocol;

/// <summary>Measures what each declared difference of a provider costs.</summary>
internal sealed class DifferencesComparison : BenchmarkComparison<DifferencesBenchmarks>
{
    public override string Name => "differences";

    protected override string Title => "Clients that declare what their provider does differently";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("for comparison", Time, DifferencesBenchmarks.RenamedUrl, DifferencesBenchmarks.StandardUrl),
        new("for comparison", Time, DifferencesBenchmarks.RenamedRequest, DifferencesBenchmarks.StandardRequest),
        new("for comparison", Time, DifferencesBenchmarks.NestedResponse, DifferencesBenchmarks.StandardResponse),
    ];

    protected override string Remarks =>
        "Each subject declares one difference; the first subject of each kind declares none. A URL is written from given values. A token "
        + "request goes to a stub handler, which reads the body, and its response is typed. A response is parsed alone.";
}

/// <summary>The subjects of <see cref="DifferencesComparison"/>.</summary>
public class DifferencesBenchmarks
{
    internal const string StandardUrl = "URL, standard";
    internal const string RenamedUrl = "URL, renamed parameter";
    internal const string StandardRequest = "token request, standard";
    internal const string RenamedRequest = "token request, renamed parameter";
    internal const string StandardResponse = "response, standard";
    internal const string NestedResponse = "response, nested members";

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ScopeList Scopes = ScopeList.FromText("read write");

    private static readonly byte[] Standard = """{"access_token":"a-token-of-usual-length-0123456789","token_type":"Bearer","expires_in":3600,"refresh_token":"r-token-of-usual-length"}"""u8.ToArray();
    private static readonly byte[] Nested = """{"ok":true,"data":{"access_token":"a-token-of-usual-length-0123456789","token_type":"Bearer","expires_in":60,"refresh_token":"r-token-of-usual-length"}}"""u8.ToArray();

    private readonly AuthorizationRequestTemplate _standardUrl = CreateTemplate(new());
    private readonly AuthorizationRequestTemplate _renamedUrl = CreateTemplate(new() { Parameters = [new("client_id") { On = OAuth2Requests.Authorization, RenameTo = "app_id" }] });
    private readonly AuthorizationRequestTemplate _scopesUrl = CreateTemplate(new() { ScopeParameters = [new("user_scope", "user:")] });
    private readonly AuthorizationRequestTemplate _encodedUrl = CreateTemplate(new()
    {
        Requests = [new(OAuth2Requests.Authorization) { SpaceEncoding = OAuth2SpaceEncoding.Plus, UnescapedCharacters = ":/" }],
    });

    private readonly Sender _standardRequest = new(new());
    private readonly Sender _jsonRequest = new(new() { Requests = [new(OAuth2Requests.Refresh) { Format = OAuth2RequestFormat.Json }] });
    private readonly Sender _getRequest = new(new() { Requests = [new(OAuth2Requests.Refresh) { Method = OAuth2HttpMethod.Get }] });
    private readonly Sender _renamedRequest = new(new() { Parameters = [new("client_id") { RenameTo = "app_id" }] });
    private readonly Sender _headerRequest = new(new() { Headers = [new("Acme-Version", "2026-01")] });
    private readonly Sender _placeholderRequest = new(new() { Headers = [new("Acme-Client", "{client_id}")] });

    private readonly TokenResponseReader _standardReader = new(CreateDefinition(new()));
    private readonly TokenResponseReader _nestedReader = new(CreateDefinition(new()
    {
        Members = [new("access_token", "data.access_token"), new("token_type", "data.token_type"), new("refresh_token", "data.refresh_token"), new("expires_in", "data.expires_in")],
    }));

    private readonly TokenResponseReader _unitReader = new(CreateDefinition(new() { Members = [new("expires_in", "expires_in") { Unit = OAuth2TimeUnit.Minutes }] }));
    private readonly TokenResponseReader _flagReader = new(CreateDefinition(new() { Success = new("ok", "true") }));

    [Benchmark(Description = StandardUrl)]
    public string UrlStandard() => WriteUrl(_standardUrl);

    [Benchmark(Description = RenamedUrl)]
    public string UrlRenamed() => WriteUrl(_renamedUrl);

    [Benchmark(Description = "URL, second scope parameter")]
    public string UrlScopes() => WriteUrl(_scopesUrl);

    [Benchmark(Description = "URL, other encoding")]
    public string UrlEncoded() => WriteUrl(_encodedUrl);

    [Benchmark(Description = StandardRequest)]
    public Task<string> RequestStandardAsync() => _standardRequest.SendAsync();

    [Benchmark(Description = RenamedRequest)]
    public Task<string> RequestRenamedAsync() => _renamedRequest.SendAsync();

    [Benchmark(Description = "token request, JSON")]
    public Task<string> RequestJsonAsync() => _jsonRequest.SendAsync();

    [Benchmark(Description = "token request, GET")]
    public Task<string> RequestGetAsync() => _getRequest.SendAsync();

    [Benchmark(Description = "token request, constant header")]
    public Task<string> RequestHeaderAsync() => _headerRequest.SendAsync();

    [Benchmark(Description = "token request, header with a placeholder")]
    public Task<string> RequestPlaceholderAsync() => _placeholderRequest.SendAsync();

    [Benchmark(Description = StandardResponse)]
    public OAuth2TokenResponse ResponseStandard() => Read(_standardReader, Standard);

    [Benchmark(Description = NestedResponse)]
    public OAuth2TokenResponse ResponseNested() => Read(_nestedReader, Nested);

    [Benchmark(Description = "response, lifetime in minutes")]
    public OAuth2TokenResponse ResponseUnit() => Read(_unitReader, Standard);

    [Benchmark(Description = "response, success member")]
    public OAuth2TokenResponse ResponseFlag() => Read(_flagReader, Standard);

    private static OAuth2TokenResponse Read(TokenResponseReader reader, byte[] body) =>
        reader.TryRead(body, HttpStatusCode.OK, Scopes, Now, out var response, out _) ? response : throw new InvalidOperationException("The response contains a token.");

    private static string WriteUrl(AuthorizationRequestTemplate template) => template.Shape is { } shape
        ? shape.CreateUrl(
            template.UrlHead,
            new()
            {
                ClientId = template.ClientId,
                RedirectUri = template.RedirectUri,
                Scopes = template.DefaultScopes,
                State = AuthorizationUrlBenchmarks.State,
                Verifier = AuthorizationUrlBenchmarks.State,
                Challenge = AuthorizationUrlBenchmarks.Challenge,
                Nonce = null,
                Arguments = [],
            },
            NoValues.Instance)
        : new AuthorizationRequest(
            template, template.EncodeScopes(template.DefaultScopes), AuthorizationUrlBenchmarks.State, AuthorizationUrlBenchmarks.Challenge, nonce: null, arguments: []).ToUrl();

    private static AuthorizationRequestTemplate CreateTemplate(Differences differences) =>
        new(CreateDefinition(differences), ProviderClient.AuthorizationEndpoint, ProviderClient.ClientId, new Uri(ProviderClient.RedirectUri));

    private static OAuth2ClientDefinition CreateDefinition(Differences differences) => new()
    {
        Alias = "acme",
        DisplayName = "Acme",
        AuthUri = ProviderClient.AuthorizationEndpoint,
        AccessTokenUri = ProviderClient.TokenEndpoint,
        DefaultScopes = ["read", "write", "user:read"],
        Requests = differences.Requests,
        RequestParameters = differences.Parameters,
        RequestHeaders = differences.Headers,
        ScopeParameters = differences.ScopeParameters,
        ResponseMembers = differences.Members,
        SuccessMember = differences.Success,
    };

    /// <summary>The declarations of one subject.</summary>
    private sealed record Differences
    {
        public OAuth2RequestAttribute[] Requests { get; init; } = [];

        public OAuth2RequestParameterAttribute[] Parameters { get; init; } = [];

        public OAuth2RequestHeaderAttribute[] Headers { get; init; } = [];

        public OAuth2ScopeParameterAttribute[] ScopeParameters { get; init; } = [];

        public OAuth2ResponseMemberAttribute[] Members { get; init; } = [];

        public OAuth2SuccessMemberAttribute? Success { get; init; }
    }

    /// <summary>A client whose settings contain no values for placeholders.</summary>
    private sealed class NoValues : IRequestValues
    {
        public static NoValues Instance { get; } = new();

        public string? Find(string name) => null;
    }

    /// <summary>Sends token requests to a handler that reads the body and returns fixed bytes.</summary>
    private sealed class Sender
    {
        private readonly TokenEndpoint _endpoint;
        private readonly ClientSettings _settings;

        public Sender(Differences differences)
        {
            var definition = CreateDefinition(differences);
            _settings = ClientSettings.Create(
                definition, new ProviderClientOptions { ClientId = ProviderClient.ClientId, ClientSecret = ProviderClient.ClientSecret });
            var backchannel = new Backchannel(new FixedAnswerHandler(Standard), TimeProvider.System, UserAgents.Create("Benchmarks"));
            var context = new ClientContext(
                definition, new FixedSettings(_settings), TimeProvider.System, NullLogger.Instance, NullLogger.Instance);
            _endpoint = new(context, new ProviderRequests(context, backchannel));
        }

        public async Task<string> SendAsync()
        {
            var request = new TokenRequest(_settings.RefreshEndpoint, OAuth2Requests.Refresh)
                .Add("grant_type", "refresh_token")
                .AddSecret("refresh_token", "r-token-of-usual-length");
            var result = await _endpoint.RequestAsync(request, _settings, Scopes, "oauth2 refresh", CancellationToken.None);
            return result.IsSuccess(out var response, out var error) ? response.AccessToken : throw error;
        }
    }
}
