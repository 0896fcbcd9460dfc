using System.Net.Http.Headers;
using BenchmarkDotNet.Attributes;
using Duende.IdentityModel.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OpenIddict.Client;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Transport;
using Requests = TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Compares refreshing a token at an endpoint without a network.</summary>
internal sealed class RefreshComparison : BenchmarkComparison<RefreshBenchmarks>
{
    public override string Name => "refresh";

    protected override string Title => "Refresh round trip over a stub handler, response typed";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≤ 1.5 × bare HttpClient", Time, RefreshBenchmarks.Request, RefreshBenchmarks.BareText, AtMost: 1.5),
        new("≥ 3 × faster than Duende", Time, RefreshBenchmarks.Request, Peers.WithVersion(Peers.Duende), AtMost: 1.0 / 3),
        new("for comparison", Allocated, RefreshBenchmarks.Request, RefreshBenchmarks.BareText),
        new("for comparison", Time, RefreshBenchmarks.Lifecycle, Peers.WithVersion(Peers.OpenIddict)),
    ];

    protected override string Remarks =>
        "The goals compare equal work: `TypedOAuth, token request` writes the form, sends it and reads a typed response, like Duende's "
        + "`RequestRefreshTokenAsync`. The bare HttpClient posts a `FormUrlEncodedContent` and reads the body as text, or as bytes, "
        + "without parsing it. All subjects accept JSON, have a time limit, and send the client's secret in the form. `TypedOAuth, whole "
        + "lifecycle` is `RefreshUserAccessTokenAsync`: before the caller gets the token, the stored token is read, a lease is taken on "
        + "another thread, and the token is read again, refreshed, encrypted, and written to the store in memory by compare-and-swap. "
        + "OpenIddict's `AuthenticateWithRefreshTokenAsync` stores nothing; it runs its pipeline of handlers and its resilience policy.";
}

/// <summary>The subjects of <see cref="RefreshComparison"/>.</summary>
public class RefreshBenchmarks
{
    internal const string Request = $"{Subjects.Own}, token request";
    internal const string Lifecycle = $"{Subjects.Own}, whole lifecycle";
    internal const string BareText = "bare HttpClient, body as text";

    private const string UserId = "ada";

    private static readonly Uri Endpoint = new(ProviderClient.TokenEndpoint);

    private static readonly HttpClient Http = new(new FixedAnswerHandler(TokenAnswers.Refresh))
    {
        DefaultRequestHeaders = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } },
    };

    private readonly TokenEndpoint _endpoint;
    private readonly ClientSettings _settings;
    private readonly ScopeList _requested = ScopeList.FromText(ProviderClient.DefaultScope);
    private ProviderHost _host = null!;
    private ServiceProvider _openIddict = null!;

    public RefreshBenchmarks()
    {
        _settings = ClientSettings.Create(
            ProviderClient.Definition,
            new ProviderClientOptions { ClientId = ProviderClient.ClientId, ClientSecret = ProviderClient.ClientSecret });
        var backchannel = new Backchannel(new FixedAnswerHandler(TokenAnswers.Refresh), TimeProvider.System, Requests.UserAgents.Create("Benchmarks"));
        var context = new ClientContext(
            ProviderClient.Definition, new FixedSettings(_settings), TimeProvider.System, NullLogger.Instance, NullLogger.Instance);
        _endpoint = new(context, new ProviderRequests(context, backchannel));
    }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _host = ProviderHost.Create(new FixedAnswerHandler(TokenAnswers.Refresh));
        await _host.AuthorizeAsync(UserId);
        _openIddict = OpenIddictHost.Create(TokenAnswers.Refresh);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _host.Dispose();
        _openIddict.Dispose();
    }

    [Benchmark(Description = Request)]
    public async ValueTask<OAuth2TokenResponse> RequestAsync()
    {
        var request = new Requests.TokenRequest(_settings.RefreshEndpoint)
            .Add("grant_type", "refresh_token")
            .AddSecret("refresh_token", TokenAnswers.RefreshToken);
        var result = await _endpoint.RequestAsync(request, _settings, _requested, "oauth2 refresh", CancellationToken.None);
        return result.IsSuccess(out var response, out var error) ? response : throw error;
    }

    [Benchmark(Description = Lifecycle)]
    public ValueTask<ProviderClient.AuthData> LifecycleAsync() => _host.Client.RefreshUserAccessTokenAsync(UserId);

    [Benchmark(Description = BareText)]
    public async Task<string> BareTextAsync()
    {
        using var form = CreateForm();
        using var response = await Http.PostAsync(Endpoint, form);
        return await response.Content.ReadAsStringAsync();
    }

    [Benchmark(Description = "bare HttpClient, body as bytes")]
    public async Task<byte[]> BareBytesAsync()
    {
        using var form = CreateForm();
        using var response = await Http.PostAsync(Endpoint, form);
        return await response.Content.ReadAsByteArrayAsync();
    }

    [Benchmark(Description = Peers.Duende)]
    public async Task<TokenResponse> DuendeAsync()
    {
        using var request = new RefreshTokenRequest
        {
            Address = ProviderClient.TokenEndpoint,
            ClientId = ProviderClient.ClientId,
            ClientSecret = ProviderClient.ClientSecret,
            ClientCredentialStyle = ClientCredentialStyle.PostBody,
            RefreshToken = TokenAnswers.RefreshToken,
        };
        return await Http.RequestRefreshTokenAsync(request);
    }

    [Benchmark(Description = Peers.OpenIddict)]
    public async Task<OpenIddictClientModels.RefreshTokenAuthenticationResult> OpenIddictAsync() =>
        await _openIddict.GetRequiredService<OpenIddictClientService>().AuthenticateWithRefreshTokenAsync(new()
        {
            RegistrationId = "provider",
            RefreshToken = TokenAnswers.RefreshToken,
            DisableUserInfo = true,
        });

    private static FormUrlEncodedContent CreateForm() => new(
    [
        new("grant_type", "refresh_token"),
        new("client_id", ProviderClient.ClientId),
        new("client_secret", ProviderClient.ClientSecret),
        new("refresh_token", TokenAnswers.RefreshToken),
    ]);
}
