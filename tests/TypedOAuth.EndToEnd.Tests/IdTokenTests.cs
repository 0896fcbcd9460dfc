using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Validates ID tokens of a real server with its published keys, and compares them at refreshes.</summary>
public sealed class IdTokenTests
{
    [Fact]
    public async Task A_real_servers_ID_token_is_validated_and_its_refreshes_continue_the_connection()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var services = CreateServices(sample, static _ => { });
        var client = services.GetRequiredService<IdentityClient>();
        var callback = await PersonWithoutBrowser.AllowAsync(await client.GetUnboundAuthorizationUrlAsync("alice"), sample.App);
        var authorized = (await client.CompleteAuthorizationAsync(callback)).AuthData;
        var claims = ReadClaims(authorized.IdToken!);
        Assert.Equal((sample.Server.AbsoluteUri, "notes-app"), (claims.GetProperty("iss").GetString(), claims.GetProperty("aud").GetString()));
        Assert.True(claims.TryGetProperty("at_hash", out _), "The server says which access token it belongs to, so that is compared too.");

        var refreshed = await client.RefreshUserAccessTokenAsync("alice");
        Assert.NotEqual(authorized.Token, refreshed.Token);
        Assert.Equal(claims.GetProperty("sub").GetString(), ReadClaims(refreshed.IdToken!).GetProperty("sub").GetString());
    }

    [Fact]
    public async Task A_real_servers_ID_token_of_another_authorization_is_refused()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        var exchange = new Intruder();
        await using var services = CreateServices(sample, options => options.BackchannelHandler = () => exchange);
        var client = services.GetRequiredService<IdentityClient>();
        var first = await PersonWithoutBrowser.AllowAsync(await client.GetUnboundAuthorizationUrlAsync("mallory"), sample.App);
        await client.CompleteAuthorizationAsync(first);
        exchange.Replays = true;
        var second = await PersonWithoutBrowser.AllowAsync(await client.GetUnboundAuthorizationUrlAsync("alice"), sample.App);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await client.CompleteAuthorizationAsync(second));
        Assert.Equal("invalid_id_token", exception.Error.Code);
        Assert.Contains("nonce", exception.Error.Description, StringComparison.Ordinal);
        Assert.Null(await client.GetAccessTokenForUserAsync("alice"));
    }

    private static ServiceProvider CreateServices(SampleProcess sample, Action<IdentityClientOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(
            new ConfigurationBuilder().AddInMemoryCollection(Peer.CreateSettings(sample.DataDirectory, sample.App, sample.Server)).Build());
        services.AddTypedOAuth();
        services.AddIdentityClient(configure);
        return services.BuildServiceProvider();
    }

    private static JsonElement ReadClaims(string idToken) =>
        JsonSerializer.Deserialize<JsonElement>(WebEncoders.Base64UrlDecode(idToken.Split('.')[1]));

    /// <summary>Intercepts token requests, and answers a second exchange with the tokens of the first.</summary>
    private sealed class Intruder() : DelegatingHandler(new SocketsHttpHandler())
    {
        private byte[]? _first;

        public bool Replays { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Post)
            {
                return response;
            }

            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            _first ??= body;
            var content = new ByteArrayContent(Replays ? _first : body);
            content.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content = content;
            return response;
        }
    }
}
