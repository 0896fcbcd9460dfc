using System.Security.Cryptography;
using System.Text;
using System.Web;
using TypedOAuth.Benchmarks.Protocol;
using TypedOAuth.Benchmarks.Tokens;
using static TypedOAuth.Benchmarks.Protocol.TokenResponseBenchmarks;

namespace TypedOAuth.Benchmarks.Tests;

/// <summary>Checks that the subjects of a comparison do the same work: equal values lead to equal results.</summary>
public sealed class EqualResultsTests
{
    [Fact]
    public void Authorization_URLs_have_the_same_parameters()
    {
        var benchmarks = new AuthorizationUrlBenchmarks();
        Assert.Equal(benchmarks.Bare(), benchmarks.Own());
        Assert.Equal(ReadParameters(benchmarks.Own()), ReadParameters(benchmarks.Duende()));
        Assert.Contains(("code_challenge", AuthorizationUrlBenchmarks.Challenge), ReadParameters(benchmarks.Own()));
        Assert.Contains(("scope", ProviderClient.DefaultScope), ReadParameters(benchmarks.Own()));
    }

    [Fact]
    public async Task Authorization_requests_have_a_state_and_a_challenge_of_their_own()
    {
        var benchmarks = new AuthorizationRequestBenchmarks();
        await benchmarks.SetupAsync();
        try
        {
            var oidcClient = await benchmarks.OidcClientAsync();
            var duende = benchmarks.Duende();
            Assert.Equal(Challenge(oidcClient.CodeVerifier), Read(oidcClient.StartUrl, "code_challenge"));
            Assert.Equal(oidcClient.State, Read(oidcClient.StartUrl, "state"));
            Assert.Equal(Challenge(duende.Verifier), Read(duende.Url, "code_challenge"));
            string[] own = [(await benchmarks.OwnAsync()).AbsoluteUri, (await benchmarks.BoundAsync()).AbsoluteUri];
            var msal = (await benchmarks.MsalAsync()).AbsoluteUri;
            string[] all = [.. own, oidcClient.StartUrl, duende.Url, msal, (await benchmarks.OwnAsync()).AbsoluteUri];
            Assert.All(all, static url => Assert.Equal("S256", Read(url, "code_challenge_method")));
            Assert.All(all, static url => Assert.Equal(ProviderClient.RedirectUri, Read(url, "redirect_uri")));
            Assert.All(all, static url => Assert.False(string.IsNullOrEmpty(Read(url, "state"))));
            Assert.All(all, static url => Assert.Equal(43, Read(url, "code_challenge")!.Length));
            Assert.Equal(all.Length, all.Select(static url => Read(url, "state")).Distinct().Count());
            Assert.Equal(all.Length, all.Select(static url => Read(url, "code_challenge")).Distinct().Count());

            // TypedOAuth adds a nonce to a request for openid; with the peers, the application has to add it.
            Assert.Equal(2, own.Select(static url => Read(url, "nonce")).OfType<string>().Distinct().Count());
            string[] random = ["state", "code_challenge", "nonce"];
            var expected = ReadParameters(own[0]).Where(parameter => !random.Contains(parameter.Name));
            Assert.All(
                [own[1], oidcClient.StartUrl, duende.Url],
                url => Assert.Equal(expected, ReadParameters(url).Where(parameter => !random.Contains(parameter.Name))));
        }
        finally
        {
            benchmarks.Cleanup();
        }
    }

    [Fact]
    public async Task Both_find_the_ID_token_valid()
    {
        var benchmarks = new IdTokenValidationBenchmarks();
        Assert.True(await benchmarks.OwnAsync());
        Assert.True(await benchmarks.BareAsync());
    }

    [Fact]
    public async Task Token_responses_are_read_into_the_same_fields()
    {
        var benchmarks = new TokenResponseBenchmarks();
        await benchmarks.SetupAsync();
        var own = benchmarks.Own();
        var expected = new TokenFields(own.AccessToken, own.TokenType, own.RefreshToken, own.Scope, own.GetField(0).AsString(), own.ExpiresAt);
        Assert.Equal(
            (TokenAnswers.AccessToken, TokenAnswers.RefreshToken, TokenAnswers.IdToken),
            (expected.AccessToken!, expected.RefreshToken!, expected.IdToken!));
        Assert.Equal(expected, benchmarks.Loop());
        Assert.Equal(expected, benchmarks.Serializer());
        Assert.Equal(expected, await benchmarks.DuendeAsync());
        Assert.Equal(expected, benchmarks.Document());
        Assert.Equal(1024, TokenAnswers.Exchange.Length);
    }

    [Fact]
    public async Task Refreshes_come_to_the_same_tokens()
    {
        var benchmarks = new RefreshBenchmarks();
        await benchmarks.SetupAsync();
        try
        {
            var expected = (TokenAnswers.AccessToken, TokenAnswers.RefreshToken);
            var request = await benchmarks.RequestAsync();
            Assert.Equal(expected, (request.AccessToken, request.RefreshToken));
            var data = await benchmarks.LifecycleAsync();
            Assert.Equal(expected, (data.Token, data.RefreshToken));
            var duende = await benchmarks.DuendeAsync();
            Assert.Equal(expected, (duende.AccessToken, duende.RefreshToken));
            var openIddict = await benchmarks.OpenIddictAsync();
            Assert.Equal(expected, (openIddict.AccessToken, openIddict.RefreshToken));
            Assert.Equal(TokenAnswers.Refresh, await benchmarks.BareBytesAsync());
            Assert.Equal(Encoding.UTF8.GetString(TokenAnswers.Refresh), await benchmarks.BareTextAsync());
        }
        finally
        {
            benchmarks.Cleanup();
        }
    }

    [Fact]
    public async Task Cached_tokens_are_the_same_token()
    {
        var benchmarks = new CachedTokenBenchmarks();
        await benchmarks.SetupAsync();
        try
        {
            Assert.Equal(TokenAnswers.AccessToken, (await benchmarks.OwnAsync())!.Token);
            Assert.Same(await benchmarks.OwnAsync(), benchmarks.Lookup());
            var msal = await benchmarks.MsalAsync();
            Assert.Equal(TokenAnswers.AccessToken, msal.AccessToken);
            Assert.Equal(Microsoft.Identity.Client.TokenSource.Cache, msal.AuthenticationResultMetadata.TokenSource);
        }
        finally
        {
            benchmarks.Cleanup();
        }
    }

    [Fact]
    public async Task Stored_tokens_are_the_same_row()
    {
        var benchmarks = new StoredTokenBenchmarks();
        await benchmarks.SetupAsync();
        try
        {
            var row = (await benchmarks.StoreAsync()).Record!;
            foreach (var other in new[] { benchmarks.ReadPrepared()!, benchmarks.ReadPrepared()!, benchmarks.ReadPooled()! })
            {
                Assert.Equal((row.Version, row.ExpiresAt), (other.Version, other.ExpiresAt));
                Assert.Equal(row.Payload.ToArray(), other.Payload.ToArray());
            }

            HashSet<ProviderClient.AuthData> cold = new(ReferenceEqualityComparer.Instance);
            for (var i = 0; i < 8; i++)
            {
                cold.Add((await benchmarks.ColdAsync())!);
            }

            Assert.Equal(8, cold.Count);
            Assert.All(cold, static data => Assert.Equal(TokenAnswers.AccessToken, data.Token));
            var (first, second) = (await benchmarks.CheckedAsync(), await benchmarks.CheckedAsync());
            Assert.Equal(TokenAnswers.AccessToken, first!.Token);
            Assert.Same(first, second);
            Assert.Equal(first.Token, benchmarks.Decode().Token);
        }
        finally
        {
            benchmarks.Cleanup();
        }
    }

    private static string Challenge(string verifier) =>
        System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static string? Read(string url, string name) => HttpUtility.ParseQueryString(new Uri(url).Query)[name];

    private static (string Name, string Value)[] ReadParameters(string url)
    {
        var query = HttpUtility.ParseQueryString(new Uri(url).Query);
        var parameters = query.AllKeys.Order(StringComparer.Ordinal).Select(name => (name!, query[name]!));
        return [("", url[..url.IndexOf('?', StringComparison.Ordinal)]), .. parameters];
    }
}
