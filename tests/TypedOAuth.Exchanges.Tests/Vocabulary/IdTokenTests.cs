using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>Connects to providers whose ID tokens the client secret signs.</summary>
public sealed class IdTokenTests
{
    private const string Secret = "0f8fad5bd9cb469fa16570867728950e";

    [Fact]
    public async Task The_client_secret_signs_ID_tokens()
    {
        using var server = Serve(Secret);
        await using var site = await StartAsync(server, Secret);
        await site.ConnectAsync();
        Assert.Equal(("7", "https://odd.example"), (await site.Client.GetConnectionAsync("ann")).Account is { } account ? (account.Id, account.Issuer) : default);
        Assert.All(server.Received, static request => Assert.Equal("https://odd.example/token", request.Address));
    }

    [Fact]
    public async Task Another_secret_signs_no_ID_token()
    {
        using var server = Serve("7c9e6679f7425de40aef2cbf2e0b3f1c");
        await using var site = await StartAsync(server, Secret);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task A_short_secret_is_refused_when_the_application_starts()
    {
        using var server = Serve(Secret[1..]);
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(server, Secret[1..]));
        Assert.Contains("'OAuth2:secret-id-token:ClientSecret' has 31 octets", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Creates a provider that signs its ID tokens with a secret.</summary>
    private static OddServer Serve(string secret)
    {
        string? nonce = null;
        var server = new OddServer();
        server.OnAuthorize = request =>
        {
            nonce = request.Query["nonce"];
            return server.Return(request.Query["redirect_uri"], request.Query["state"]);
        };
        server.OnToken = _ =>
        {
            var now = server.Time.GetUtcNow().ToUnixTimeSeconds();
            var claims = new JsonObject
            {
                ["iss"] = OddServer.Host,
                ["aud"] = ProviderServer.ClientId,
                ["sub"] = "7",
                ["iat"] = now,
                ["exp"] = now + 300,
                ["nonce"] = nonce,
            };
            var token = IdTokenIssuer.Sign(claims, new() { ["alg"] = "HS256" }, input => HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), input));
            return OddServer.Answer($$"""{"access_token":"at","token_type":"Bearer","id_token":"{{token}}"}""");
        };
        return server;
    }

    private static Task<ProviderSite<SecretIdTokenClient, SecretIdTokenClient.AuthData>> StartAsync(OddServer server, string secret) =>
        ProviderSite<SecretIdTokenClient, SecretIdTokenClient.AuthData>.StartAsync<SecretIdTokenClientOptions>(
            server, static (services, configure) => services.AddSecretIdTokenClient(configure), ("ClientSecret", secret));
}
