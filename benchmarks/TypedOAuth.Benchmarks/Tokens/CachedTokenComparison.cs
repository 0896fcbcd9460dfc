using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using Microsoft.Identity.Client;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Compares requesting a valid token that is in memory.</summary>
internal sealed class CachedTokenComparison : BenchmarkComparison<CachedTokenBenchmarks>
{
    public override string Name => "cached-token";

    protected override string Title => "GetAccessTokenForUserAsync, valid token in memory";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≤ 100 ns", Time, Subjects.Own, Peer: null, AtMost: 100),
        new("0 bytes", Allocated, Subjects.Own, Peer: null, AtMost: 0),
        new("≥ 50 × faster than MSAL's AcquireTokenSilent", Time, Subjects.Own, Peers.WithVersion(Peers.Msal), AtMost: 1.0 / 50),
        new("for comparison", Time, Subjects.Own, CachedTokenBenchmarks.Dictionary),
    ];

    protected override string Remarks =>
        "Each cache contains one token of one user. MSAL is a confidential client with its cache in memory and the account at hand, "
        + "without the call that finds the account. The dictionary is a `ConcurrentDictionary` and does not read the clock: no cache for "
        + "several threads can do less.";
}

/// <summary>The subjects of <see cref="CachedTokenComparison"/>.</summary>
public class CachedTokenBenchmarks
{
    internal const string Dictionary = "ConcurrentDictionary lookup";

    private const string UserId = "ada";

    private readonly ConcurrentDictionary<string, ProviderClient.AuthData> _dictionary = new(StringComparer.Ordinal);
    private readonly IConfidentialClientApplication _msal = MsalHost.Create();
    private ProviderHost _host = null!;
    private ProviderClient _client = null!;
    private IAccount _account = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _host = ProviderHost.Create(new FixedAnswerHandler(TokenAnswers.Exchange));
        await _host.AuthorizeAsync(UserId);
        _client = _host.Client;
        _dictionary[UserId] = (await _client.GetAccessTokenForUserAsync(UserId))!;
        _account = await MsalHost.AuthorizeAsync(_msal);
    }

    [GlobalCleanup]
    public void Cleanup() => _host.Dispose();

    [Benchmark(Description = Subjects.Own)]
    public ValueTask<ProviderClient.AuthData?> OwnAsync() => _client.GetAccessTokenForUserAsync(UserId);

    [Benchmark(Description = Dictionary)]
    public ProviderClient.AuthData? Lookup() => _dictionary.TryGetValue(UserId, out var data) ? data : null;

    [Benchmark(Description = Peers.Msal)]
    public Task<AuthenticationResult> MsalAsync() => _msal.AcquireTokenSilent(MsalHost.Scopes, _account).ExecuteAsync();
}
