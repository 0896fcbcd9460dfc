using BenchmarkDotNet.Attributes;
using Duende.IdentityModel.Client;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Benchmarks.Protocol;

/// <summary>Compares writing the authorization URL alone.</summary>
internal sealed class AuthorizationUrlComparison : BenchmarkComparison<AuthorizationUrlBenchmarks>
{
    public override string Name => "authorization-url";

    protected override string Title => "Authorization URL, state and challenge given";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≤ 2 × the bare string", Time, Subjects.Own, AuthorizationUrlBenchmarks.BareString, AtMost: 2),
        new("only the result", Allocated, Subjects.Own, AuthorizationUrlBenchmarks.BareString, AtMost: 1),
        new("for comparison", Time, Subjects.Own, Peers.WithVersion(Peers.Duende)),
    ];

    protected override string Remarks =>
        "All subjects write the same parameters with the same values. TypedOAuth encodes the constant parts once, and the bare string "
        + "is joined from parts that were encoded in advance. Duende's `RequestUrl.CreateAuthorizeUrl` takes plain values and encodes "
        + "them in each call.";
}

/// <summary>The subjects of <see cref="AuthorizationUrlComparison"/>.</summary>
public class AuthorizationUrlBenchmarks
{
    internal const string BareString = "bare string";

    internal const string State = "wd0zpHrdTc9zYhVvwDDxdHvv8dDXYBSo0AEp0YVQfZ0";
    internal const string Challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static readonly Parameters AccessType = new() { { "access_type", "offline" } };

    private readonly AuthorizationRequestTemplate _template = new(
        ProviderClient.Definition, ProviderClient.AuthorizationEndpoint, ProviderClient.ClientId, new Uri(ProviderClient.RedirectUri));

    private readonly string _scope;
    private readonly string _bareHead;
    private readonly RequestUrl _requestUrl = new(ProviderClient.AuthorizationEndpoint);

    public AuthorizationUrlBenchmarks()
    {
        _scope = _template.EncodeScopes(_template.DefaultScopes);
        _bareHead = $"{ProviderClient.AuthorizationEndpoint}?response_type=code&code_challenge_method=S256&access_type=offline"
            + $"&client_id={Uri.EscapeDataString(ProviderClient.ClientId)}&redirect_uri={Uri.EscapeDataString(ProviderClient.RedirectUri)}&scope=";
    }

    [Benchmark(Description = Subjects.Own)]
    public string Own() => new AuthorizationRequest(_template, _scope, State, Challenge, nonce: null, arguments: []).ToUrl();

    [Benchmark(Description = BareString)]
    public string Bare() => string.Concat(_bareHead, _scope, "&state=", State, "&code_challenge=", Challenge);

    [Benchmark(Description = Peers.Duende)]
    public string Duende() => _requestUrl.CreateAuthorizeUrl(
        clientId: ProviderClient.ClientId,
        responseType: "code",
        scope: ProviderClient.DefaultScope,
        redirectUri: ProviderClient.RedirectUri,
        state: State,
        codeChallenge: Challenge,
        codeChallengeMethod: "S256",
        extra: AccessType);
}
