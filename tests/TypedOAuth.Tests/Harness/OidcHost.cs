using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client that requests ID tokens, its clock, and the issuer that signs them.</summary>
internal sealed class OidcHost<TClient> : IAsyncDisposable
    where TClient : class
{
    public const string User = "u";

    private readonly ClientHost<TClient> _host;

    public OidcHost(Action<IServiceCollection, Action<OAuth2ClientOptions>> register, Action<IServiceCollection>? services = null)
    {
        _host = new(
            register,
            static options => (options.ClientId, options.ClientSecret) = ("the-client", "the-client-secret-51f0c3-which-is-long"),
            collection =>
            {
                collection.AddSingleton<TimeProvider>(Time);
                services?.Invoke(collection);
            });
        Issuer = new(_host.Server, "https://as.example", "the-client", Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public IdTokenIssuer Issuer { get; }

    public ScriptedServer Server => _host.Server;

    public TClient Client => _host.Client;

    public OAuth2ClientCore Core => _host.Core;

    public ClientHost<TClient> Host => _host;

    /// <summary>Completes an authorization of the user. The function creates the ID token from the nonce; null omits the ID token.</summary>
    public async Task<OAuth2AuthorizationResult> AuthorizeAsync(Func<string, string?> idToken, string accessToken = "a1", string user = User)
    {
        var start = await Core.BeginAuthorizationAsync(user, returnUrl: null);
        var token = idToken(TestHost.GetParameter(start.AuthorizationUri, "nonce")!);
        Server.Answer(form => form.ContainsKey("token")
            ? new HttpResponseMessage(System.Net.HttpStatusCode.OK)
            : Json(TokenJson(accessToken, "rt1", more: token is null ? "" : $",\"id_token\":\"{token}\"")));
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?code=c&state={state}&iss=https%3A%2F%2Fas.example"));
        return await Core.CompleteAuthorizationAsync(response, start.BindingValue, user, _host.Services);
    }

    /// <summary>Completes an authorization of the user with a valid ID token.</summary>
    public async Task ConnectAsync(string user = User, string subject = "account-1") =>
        Assert.Null((await AuthorizeAsync(nonce => Issuer.Create(nonce, subject), user: user)).Failure);

    /// <summary>Checks that an authorization was refused because of its ID token and that no tokens were saved. Returns the reason.</summary>
    public async Task<string> AssertRefusedAsync(Func<string, string?> idToken)
    {
        var result = await AuthorizeAsync(idToken);
        Assert.Equal(OAuth2AuthorizationFailureKind.IdTokenInvalid, result.Failure?.Kind);
        Assert.Equal(OAuth2ErrorCodes.InvalidIdToken, result.Failure!.Error.Code);
        await AssertNothingSavedAsync();
        return result.Failure.Error.Description!;
    }

    public async Task AssertNothingSavedAsync()
    {
        var stored = await _host.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(new(Core.Definition.Alias, User), CancellationToken.None);
        Assert.Null(stored.Record);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await Core.GetConnectionAsync(User)).State);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
