using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Transport.IdTokens;

/// <summary>Checks when and how often the issuer's keys are fetched, and how an authorization ends without them.</summary>
public sealed class IssuerKeysTests
{
    private const string Discovery = "https://as.example/.well-known/openid-configuration";

    [Fact]
    public async Task Keys_are_fetched_once_a_day()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("u1");
        await host.ConnectAsync("u2");
        Assert.Equal([Discovery, host.Issuer.KeysUri], host.Server.Fetched.Select(static uri => uri.AbsoluteUri));
        host.Time.Advance(TimeSpan.FromHours(23));
        await host.ConnectAsync("u3");
        Assert.Equal(2, host.Server.Fetched.Count);
        host.Time.Advance(TimeSpan.FromHours(1));
        await host.ConnectAsync("u4");
        Assert.Equal(4, host.Server.Fetched.Count);
    }

    [Fact]
    public async Task An_unknown_key_is_refused_and_rotated_keys_are_fetched()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        host.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Contains("does not publish", await host.AssertRefusedAsync(nonce => SignWithUnknownKey(host, nonce)), StringComparison.Ordinal);
        Assert.Equal(4, host.Server.Fetched.Count);

        host.Time.Advance(TimeSpan.FromMinutes(6));
        host.Issuer.Rotate();
        await host.ConnectAsync();
        Assert.Equal(6, host.Server.Fetched.Count);
    }

    [Fact]
    public async Task Invented_keys_cause_one_request_in_five_minutes()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        for (var i = 0; i < 10; i++)
        {
            await host.AssertRefusedAsync(nonce => SignWithUnknownKey(host, nonce));
        }

        Assert.Equal(2, host.Server.Fetched.Count);
        host.Time.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < 10; i++)
        {
            await host.AssertRefusedAsync(nonce => SignWithUnknownKey(host, nonce));
        }

        Assert.Equal(4, host.Server.Fetched.Count);
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_tried_with_all_keys_and_with_rotated_ones()
    {
        await using var host = OidcHosts.Create();
        string Sign(string nonce) => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256" }, input => host.Issuer.Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Assert.Null((await host.AuthorizeAsync(Sign)).Failure);
        host.Issuer.Rotate();
        host.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await host.AuthorizeAsync(Sign)).Failure);
    }

    [Theory]
    [InlineData("discovery")]
    [InlineData("keys")]
    public async Task Documents_out_of_reach_are_transient_nothing_is_saved_and_the_next_flow_asks_again(string document)
    {
        await using var host = OidcHosts.Create();
        var address = document == "keys" ? host.Issuer.KeysUri : Discovery;
        Func<HttpResponseMessage>[] faults =
        [
            static () => throw new HttpRequestException("The network is down."),
            static () => new(HttpStatusCode.ServiceUnavailable),
            static () => new(HttpStatusCode.NotFound),
            static () => new(HttpStatusCode.Found) { Headers = { Location = new Uri("https://other.example/") } },
            static () => new(HttpStatusCode.OK) { Content = new StringContent("<html>maintenance</html>") },
            static () => new(HttpStatusCode.OK) { Content = new StringContent("") },
            static () => new(HttpStatusCode.OK) { Content = new StringContent("[]") },
            static () => new(HttpStatusCode.OK) { Content = new StringContent("""{"issuer":"https://as.example","keys":""") },
            static () => new(HttpStatusCode.OK) { Content = new StringContent(new string(' ', (1024 * 1024) + 1) + "{}") },
        ];
        foreach (var fault in faults)
        {
            host.Issuer.Fault = uri => uri.AbsoluteUri == address ? fault() : null;
            var result = await host.AuthorizeAsync(nonce => host.Issuer.Create(nonce));
            Assert.Equal(OAuth2AuthorizationFailureKind.ProviderUnavailable, result.Failure?.Kind);
            Assert.IsType<OAuth2TransientException>(result.Exception);
            Assert.NotNull(await host.Core.CreateTicketToRepeatAsync(result));
            await host.AssertNothingSavedAsync();
        }

        Assert.DoesNotContain(host.Server.Fetched, static uri => uri.Host == "other.example");
        host.Issuer.Fault = null;
        await host.ConnectAsync();
    }

    [Fact]
    public async Task Rotated_keys_out_of_reach_are_transient_as_long_as_they_are_not_asked_for_again()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        host.Issuer.Rotate();
        host.Issuer.Fault = static _ => throw new HttpRequestException("The network is down.");
        host.Time.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < 3; i++)
        {
            var result = await host.AuthorizeAsync(nonce => host.Issuer.Create(nonce));
            Assert.Equal(OAuth2AuthorizationFailureKind.ProviderUnavailable, result.Failure?.Kind);
            await host.AssertNothingSavedAsync();
        }

        Assert.Equal(3, host.Server.Fetched.Count);
        host.Issuer.Fault = null;
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await host.ConnectAsync();
    }

    [Theory]
    [InlineData("https://other.example")]
    [InlineData("https://as.example/")]
    [InlineData("https://AS.example")]
    [InlineData("")]
    public Task A_discovery_document_of_another_issuer_fails_the_flow(string issuer) =>
        AssertDiscoveryIsRefusedAsync(host => host.Issuer.NamedIssuer = issuer, "is not the issuer that the client declares");

    [Theory]
    [InlineData("http://keys.example/jwks")]
    [InlineData("http://127.0.0.1/jwks")]
    [InlineData("file:///etc/keys")]
    [InlineData("/jwks")]
    [InlineData("")]
    public Task Keys_come_over_https_alone(string address) => AssertDiscoveryIsRefusedAsync(host => host.Issuer.KeysUri = address, "https");

    [Theory]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{}]}""")]
    [InlineData("""{"keys":[{"kty":"oct","k":"AAAA","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","n":"AAAA","e":"AQAB","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","use":"enc","n":"AAAA","e":"AQAB","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","n":1,"e":[],"kid":"key-0"}]}""")]
    [InlineData("""{"keys":[null,1,"x"]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","n":"!","e":"!","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","x5c":["!"],"kid":"key-0"}]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","n":"AAAA","e":"AQAB"}]}""")]
    public async Task Keys_that_cannot_have_signed_a_token_fail_the_flow(string keys)
    {
        await using var host = OidcHosts.Create();
        host.Issuer.Fault = uri => uri.AbsoluteUri == host.Issuer.KeysUri ? ScriptedServer.Json(keys) : null;
        await host.AssertRefusedAsync(nonce => host.Issuer.Create(nonce));

        // The keys were received, so they are kept, but not for 24 hours as keys are that have validated a token.
        host.Issuer.Fault = null;
        await host.AssertRefusedAsync(nonce => host.Issuer.Create(nonce));
        Assert.Equal(2, host.Server.Fetched.Count);
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await host.ConnectAsync();
        Assert.Equal(4, host.Server.Fetched.Count);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"kty":"RSA","n":1,"kid":"odd"}""")]
    [InlineData("""{"kty":"RSA","n":"AAAA","e":"AQAB","kid":"odd"}""")]
    [InlineData("""{"kty":"EC","crv":"P-256","x":"AA","y":"AA","kid":"odd","key_ops":"verify"}""")]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"AA","kid":"odd"}""")]
    [InlineData("""{"kty":"RSA","n":"!","e":"!","kid":"odd"}""")]
    [InlineData("""{"kty":"RSA","x5c":["!"],"kid":"odd"}""")]
    [InlineData("""{"kty":"EC","crv":"P-999","x":"AA","y":"AA"}""")]
    public async Task A_key_that_cannot_be_used_leaves_the_others_of_its_set_as_they_are(string odd)
    {
        await using var host = OidcHosts.Create();
        host.Issuer.Fault = uri => uri.AbsoluteUri == host.Issuer.KeysUri
            ? ScriptedServer.Json($$"""{"keys":[{{odd}},{{WriteKey(host.Issuer.Key)}}]}""") : null;
        await host.ConnectAsync();
        Assert.Null((await host.AuthorizeAsync(nonce => IdTokenIssuer.Sign(
            host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256" },
            input => host.Issuer.Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)))).Failure);
    }

    [Fact]
    public async Task Flows_at_the_same_time_share_one_request()
    {
        await using var host = OidcHosts.Create();
        using var entered = new SemaphoreSlim(0);
        using var gate = new ManualResetEventSlim();
        host.Issuer.Fault = _ =>
        {
            entered.Release();
            gate.Wait();
            return null;
        };
        Task<OAuth2AuthorizationResult>[] flows = [.. Enumerable.Range(0, 5).Select(i => host.AuthorizeAsync(nonce => host.Issuer.Create(nonce), user: $"u{i}"))];
        Assert.True(await entered.WaitAsync(Eventually.Limit, TestContext.Current.CancellationToken));
        gate.Set();
        Assert.All(await Task.WhenAll(flows), static result => Assert.Null(result.Failure));
        Assert.Equal(2, host.Server.Fetched.Count);
    }

    [Fact]
    public async Task The_documents_of_another_issuer_are_fetched_after_a_change_of_the_settings()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        var moved = new IdTokenIssuer(host.Server, "https://moved.example/tenant/", "the-client", host.Time);
        host.Host.Change("oidc:Issuer", "https://moved.example/tenant/");
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        var token = moved.Create(TestHost.GetParameter(start.AuthorizationUri, "nonce"));
        host.Server.Answer(ScriptedServer.TokenJson("a1", more: $",\"id_token\":\"{token}\""));
        var callback = new Uri($"https://app.example/?code=c&state={TestHost.GetParameter(start.AuthorizationUri, "state")}");
        Assert.Null((await host.Core.CompleteAuthorizationAsync(OAuth2AuthorizationResponse.FromUri(callback), start.BindingValue, "u", host.Host.Services)).Failure);
        Assert.Contains(host.Server.Fetched, static uri => uri.AbsoluteUri == "https://moved.example/tenant/.well-known/openid-configuration");
    }

    [Fact]
    public async Task A_discovery_document_at_another_address_replaces_the_derived_one()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync("other");
        host.Issuer.DiscoveryUri = "https://docs.example/openid";
        host.Issuer.Rotate();
        host.Host.Change("oidc:DiscoveryUri", "https://docs.example/openid");
        await host.ConnectAsync();
        Assert.Equal(
            [Discovery, host.Issuer.KeysUri, "https://docs.example/openid", host.Issuer.KeysUri],
            host.Server.Fetched.Select(static uri => uri.AbsoluteUri));
    }

    [Fact]
    public async Task A_discovery_document_at_another_address_has_to_name_the_issuer()
    {
        await using var host = OidcHosts.Create();
        host.Issuer.DiscoveryUri = "https://docs.example/openid";
        host.Issuer.NamedIssuer = "https://docs.example";
        host.Host.Change("oidc:DiscoveryUri", "https://docs.example/openid");
        var told = await host.AssertRefusedAsync(nonce => host.Issuer.Create(nonce));
        Assert.Contains("Check Issuer and DiscoveryUri", told, StringComparison.Ordinal);
        Assert.Equal(["https://docs.example/openid"], host.Server.Fetched.Select(static uri => uri.AbsoluteUri));
    }

    private static string WriteKey(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return $$"""{"kty":"RSA","use":"sig","kid":"key-0","n":"{{Base64Url.EncodeToString(parameters.Modulus!)}}","e":"{{Base64Url.EncodeToString(parameters.Exponent!)}}"}""";
    }

    private static string SignWithUnknownKey(OidcHost<OidcClient> host, string nonce)
    {
        var key = Encoding.UTF8.GetBytes(nonce);
        return IdTokenIssuer.Sign(host.Issuer.CreateClaims(nonce), new() { ["alg"] = "RS256", ["kid"] = Guid.NewGuid().ToString() }, _ => key);
    }

    private static async Task AssertDiscoveryIsRefusedAsync(Action<OidcHost<OidcClient>> change, string told)
    {
        await using var host = OidcHosts.Create();
        change(host);
        Assert.Contains(told, await host.AssertRefusedAsync(nonce => host.Issuer.Create(nonce)), StringComparison.Ordinal);
        Assert.Equal([Discovery], host.Server.Fetched.Select(static uri => uri.AbsoluteUri));
    }
}
