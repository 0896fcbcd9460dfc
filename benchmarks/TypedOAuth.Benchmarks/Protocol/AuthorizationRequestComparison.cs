using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Duende.IdentityModel;
using Duende.IdentityModel.Client;
using Duende.IdentityModel.OidcClient;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Storage;

namespace TypedOAuth.Benchmarks.Protocol;

/// <summary>Compares the beginning of an authorization: a fresh state, a fresh PKCE verifier, and a record of both.</summary>
internal sealed class AuthorizationRequestComparison : BenchmarkComparison<AuthorizationRequestBenchmarks>
{
    public override string Name => "authorization-request";

    protected override string Title => "Authorization request: fresh state, PKCE, pending record in memory";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≥ 5 × faster than OidcClient", Time, Subjects.Own, Peers.WithVersion(Peers.OidcClient), AtMost: 1.0 / 5),
        new("≤ 1/5 of OidcClient's bytes", Allocated, Subjects.Own, Peers.WithVersion(Peers.OidcClient), AtMost: 1.0 / 5),
        new("for comparison", Time, Subjects.Own, Peers.WithVersion(Peers.Msal)),
        new("for comparison", Time, Subjects.Own, Peers.WithVersion(Peers.Duende)),
    ];

    protected override string Remarks =>
        "TypedOAuth's subject encrypts a record of the request and adds it to the store in memory. From the beginning, the user has as "
        + "many pending authorizations as the library keeps, so that each call adds one and removes the oldest, and neither time nor "
        + "memory grows with the run. The peers keep nothing: they return state and verifier to the caller, who has to store them. "
        + "OidcClient's state has 64 random bits, the others have 256. Because `openid` is requested, TypedOAuth also creates a nonce. "
        + "`TypedOAuth, bound` is the whole work of a web application: a link with a one-time ticket, which is taken and begins a flow "
        + "that is bound to a browser, with ASP.NET Core's Data Protection for both records. Duende.IdentityModel's subject is the code "
        + "of its documentation, `CryptoRandom`, SHA-256 and `CreateAuthorizeUrl`. MSAL creates no state; it gets one from "
        + "`CryptoRandom`, and its URL is for Microsoft Entra, with the parameters that MSAL adds.";
}

/// <summary>The subjects of <see cref="AuthorizationRequestComparison"/>.</summary>
public class AuthorizationRequestBenchmarks
{
    internal const string Bound = $"{Subjects.Own}, bound";

    private const int Capacity = 1_000;
    private const string UserId = "ada";

    private static readonly Parameters AccessType = new() { { "access_type", "offline" } };

    private readonly RequestUrl _requestUrl = new(ProviderClient.AuthorizationEndpoint);
    private readonly IConfidentialClientApplication _msal = MsalHost.Create();
    private readonly OidcClient _oidcClient = new(new OidcClientOptions
    {
        ClientId = ProviderClient.ClientId,
        ClientSecret = ProviderClient.ClientSecret,
        Scope = ProviderClient.DefaultScope,
        RedirectUri = ProviderClient.RedirectUri,
        ProviderInformation = new()
        {
            IssuerName = ProviderClient.Issuer,
            AuthorizeEndpoint = ProviderClient.AuthorizationEndpoint,
            TokenEndpoint = ProviderClient.TokenEndpoint,
            KeySet = new(),
        },
    });

    private ProviderHost _native = null!;
    private ProviderHost _web = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _native = ProviderHost.Create(new FixedAnswerHandler(TokenAnswers.Exchange), UseSmallStore);
        _web = ProviderHost.CreateWeb(new FixedAnswerHandler(TokenAnswers.Exchange), UseSmallStore);
        for (var i = 0; i < Capacity; i++)
        {
            await OwnAsync();
            await BoundAsync();
        }
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _native.Dispose();
        _web.Dispose();
    }

    [Benchmark(Description = Subjects.Own)]
    public ValueTask<Uri> OwnAsync() => _native.Client.GetUnboundAuthorizationUrlAsync(UserId);

    [Benchmark(Description = Bound)]
    public async Task<Uri> BoundAsync()
    {
        var link = await _web.Client.GetUserAuthorizationUrlAsync(UserId);
        var ticket = link.Query["?ticket=".Length..];
        return (await _web.Core.BeginAuthorizationFromTicketAsync(ticket, returnUrl: "/"))!.AuthorizationUri;
    }

    [Benchmark(Description = Peers.OidcClient)]
    public Task<AuthorizeState> OidcClientAsync() => _oidcClient.PrepareLoginAsync(AccessType);

    [Benchmark(Description = Peers.Duende)]
    public (string Url, string State, string Verifier) Duende()
    {
        var state = CryptoRandom.CreateUniqueId(32);
        var verifier = CryptoRandom.CreateUniqueId(32);
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var url = _requestUrl.CreateAuthorizeUrl(
            clientId: ProviderClient.ClientId,
            responseType: "code",
            scope: ProviderClient.DefaultScope,
            redirectUri: ProviderClient.RedirectUri,
            state: state,
            codeChallenge: challenge,
            codeChallengeMethod: "S256",
            extra: AccessType);
        return (url, state, verifier);
    }

    [Benchmark(Description = Peers.Msal)]
    public Task<Uri> MsalAsync() => _msal.GetAuthorizationRequestUrl(MsalHost.Scopes)
        .WithPkce(out _)
        .WithExtraQueryParameters(new Dictionary<string, (string, bool)> { ["state"] = (CryptoRandom.CreateUniqueId(32), false) })
        .ExecuteAsync();

    private static void UseSmallStore(IServiceCollection services) =>
        services.AddSingleton<IOAuth2AuthorizationStore>(new InMemoryAuthorizationStore(TimeProvider.System, Capacity));
}
