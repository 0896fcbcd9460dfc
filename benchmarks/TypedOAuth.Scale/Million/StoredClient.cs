using System.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Configuration;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Scale.Million;

/// <summary>The client whose connections fill the stores.</summary>
[OAuth2Client(
    Alias = "stored",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = TokenEndpoint,
    Issuer = Issuer,
    DefaultScopes = ["calendar.read", "calendar.write"])]
internal sealed partial class StoredClient
{
    public const string Issuer = "https://provider.example";
    public const string TokenEndpoint = "https://provider.example/token";
    public const string ClientId = "a-client";

    private const int LifetimeSeconds = 30 * 86_400;

    /// <summary>Creates the services of a process with this client.</summary>
    /// <param name="keys">The folder of the keys.</param>
    /// <param name="useStore">Sets the store.</param>
    /// <param name="configure">Changes the settings.</param>
    public static ServiceProvider CreateServices(
        string keys, Action<TypedOAuthBuilder> useStore, Action<StoredClientOptions>? configure = null)
    {
        var services = new ServiceCollection();
        AddServices(services, keys, useStore, configure);
        return services.BuildServiceProvider();
    }

    /// <summary>Adds the services of a process with this client.</summary>
    public static void AddServices(
        IServiceCollection services, string keys, Action<TypedOAuthBuilder> useStore, Action<StoredClientOptions>? configure = null)
    {
        services.AddDataProtection().PersistKeysToFileSystem(new(keys)).SetApplicationName("Scale");
        useStore(services.AddTypedOAuth(static options => options.BaseUri = new("https://app.example.org")));
        services.AddTypedOAuthAspNetCore();
        services.AddOAuth2Client<StoredClient, AuthData, StoredClientOptions>(options =>
        {
            (options.ClientId, options.ClientSecret) = (ClientId, "a-secret");
            options.BackchannelHandler = static () => new Answer();
            configure?.Invoke(options);
        });
    }

    /// <summary>Returns the name of a user.</summary>
    public static string UserOf(int number) => $"3f2b8c1e-5d7a-4c90-8e21-{number:x12}";

    /// <summary>Returns a function that encodes a record for any user, with the tokens of a real authorization.</summary>
    public static async Task<Func<int, byte[]>> CreateEncoderAsync(ServiceProvider services)
    {
        var (codec, record) = await CreateRecordAsync(services);
        return number => codec.Encode(new(Definition.Alias, UserOf(number)), record);
    }

    /// <summary>Returns the same, with another refresh token and another expiry for each user.</summary>
    public static async Task<Func<int, byte[]>> CreateExpiringEncoderAsync(ServiceProvider services, Func<int, DateTimeOffset> expiryOf)
    {
        var (codec, record) = await CreateRecordAsync(services);
        return number => codec.Encode(new(Definition.Alias, UserOf(number)), record with
        {
            AuthData = record.AuthData with { RefreshToken = $"refresh-{number}", IssuedAt = expiryOf(number).AddHours(-1), ExpiresAt = expiryOf(number) },
        });
    }

    /// <summary>Returns a function that unprotects and decodes a record, as the library does after a read.</summary>
    public static Action<OAuth2ConnectionKey, ReadOnlyMemory<byte>> CreateDecoder(ServiceProvider services)
    {
        var codec = CreateCodec(services);
        return (key, payload) => _ = codec.Decode(key, payload.Span, Server) ?? throw new InvalidOperationException("The record cannot be read.");
    }

    private static async Task<(TokenRecordCodec<AuthData> Codec, TokenRecord<AuthData>.Active Record)> CreateRecordAsync(ServiceProvider services)
    {
        var client = services.GetRequiredService<StoredClient>();
        var url = await client.GetUnboundAuthorizationUrlAsync("template");
        var state = HttpUtility.ParseQueryString(url.Query)["state"];
        await client.CompleteAuthorizationAsync(new($"https://app.example.org/oauth2/stored-callback?code=a-code&state={state}&iss={Issuer}"));
        var codec = CreateCodec(services);
        var key = new OAuth2ConnectionKey(Definition.Alias, "template");
        var stored = await services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(key, CancellationToken.None);
        return (codec, (TokenRecord<AuthData>.Active)codec.Decode(key, stored.Record!.Payload.Span, Server)!);
    }

    private static ServerIdentity Server => new(Issuer, TokenEndpoint, TokenEndpoint, ClientId);

    private static TokenRecordCodec<AuthData> CreateCodec(ServiceProvider services) =>
        new(Definition, services.GetRequiredService<IOAuth2DataProtector>());

    private static string Text(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];

    /// <summary>Answers with tokens of a usual size.</summary>
    private sealed class Answer : HttpMessageHandler
    {
        private static readonly string Body =
            $$"""
            {"access_token":"ya29.{{Text("a0AfB_byC3xQ9", 215)}}","refresh_token":"1//03{{Text("gW7hRkq2Xz", 98)}}","expires_in":{{LifetimeSeconds}},
            "token_type":"Bearer","scope":"calendar.read calendar.write"}
            """;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(Body, null, "application/json") });
    }
}
