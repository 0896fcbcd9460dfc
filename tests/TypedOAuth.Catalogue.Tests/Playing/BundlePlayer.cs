using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Catalogue.Tests.Clients;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>An application with one client, whose provider answers as a bundle says.</summary>
internal sealed class BundlePlayer : IAsyncDisposable
{
    private const string User = "ann";
    private const string Site = "https://app.example";

    private readonly IPreset _preset;
    private readonly JsonObject _bundle;
    private readonly FakeTimeProvider _time;
    private readonly Placeholders _placeholders = new();
    private readonly ScriptedProvider _provider;
    private readonly ServiceProvider _services;

    public BundlePlayer(IPreset preset, JsonObject bundle)
    {
        (_preset, _bundle) = (preset, bundle);
        _time = new(ReadTime(bundle["time"])!.Value);
        var issuer = Of("token").FirstOrDefault()?["idToken"]?["iss"]?.GetValue<string>();
        _provider = new(_placeholders, new(issuer, preset.Definition.DiscoveryUri, preset.Definition.IdTokenSigningAlgorithm == "HS256" ? ExampleSettings.ClientSecret : null, _time));
        _placeholders["client_id"] = ExampleSettings.ClientId;
        _placeholders["client_secret"] = ExampleSettings.ClientSecret;
        _placeholders["redirect_uri"] = $"{Site}/oauth2/{bundle["provider"]}-callback";
        _placeholders["basic_credentials"] = ExampleSettings.BasicCredentials;
        _placeholders["raw_basic_credentials"] = ExampleSettings.RawBasicCredentials;
        _placeholders["signature"] = TestSigner.Signature;
        _services = CreateServices();
    }

    private OAuth2ClientCore Core => _preset.GetCore(_services);

    /// <summary>The exchange that issues the first token of the connection.</summary>
    private JsonObject Issued => Of("exchange").Concat(Of("token")).First();

    private JsonArray Exchanges => _bundle["exchanges"]!.AsArray();

    /// <summary>Plays all exchanges from the authorization request to the disconnect.</summary>
    public async Task PlayAsync()
    {
        await ConnectAsync();
        await AssertConnectedAsync(Issued["result"]!, isRefreshed: false);
        await CallApiAsync();
        if (Of("refresh").FirstOrDefault() is { } refresh)
        {
            AdvanceTo(refresh);
            _provider.Expect(refresh);
            await RefreshAsync();
            _provider.AssertDone();
            await AssertConnectedAsync(refresh["result"]!, isRefreshed: true);
        }

        AssertAssertion();
        _provider.Expect(Of("revocation"));
        var disconnected = await Core.DisconnectAsync(User);
        _provider.AssertDone();
        Assert.Equal(
            (true, Of("revocation").Any() ? OAuth2RevocationOutcome.Revoked : OAuth2RevocationOutcome.NotAttempted),
            (disconnected.HadConnection, disconnected.Revocation));
        Assert.Null(await _preset.GetTokenAsync(_services, User));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await Core.GetConnectionAsync(User)).State);
    }

    /// <summary>Plays the request that the provider refuses.</summary>
    public async Task PlayNegativeAsync()
    {
        var negative = Single("negative");
        var result = negative["result"]!;
        OAuth2Error? error;
        if (negative["time"] is null)
        {
            var callback = await BeginAsync();
            _provider.Expect(negative);
            error = (await Assert.ThrowsAsync<OAuth2ProtocolException>(() => _preset.CompleteAsync(_services, callback).AsTask())).Error;
        }
        else
        {
            await ConnectAsync();
            AdvanceTo(negative);
            _provider.Expect(negative);
            error = (await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => RefreshAsync().AsTask())).Error;
            Assert.Equal(result["error"]!.GetValue<string>(), (await Core.GetConnectionAsync(User)).LastFailure);
        }

        _provider.AssertDone();
        Assert.Equal(result["error"]!.GetValue<string>(), error?.Code);
        if (result["providerCode"]!.GetValue<string>() is var code && code != error?.Code)
        {
            Assert.Contains(code, error?.Description, StringComparison.Ordinal);
        }

        Assert.Equal(result["state"]!.GetValue<string>(), (await Core.GetConnectionAsync(User)).State.ToString());
    }

    public ValueTask DisposeAsync()
    {
        _provider.Dispose();
        return _services.DisposeAsync();
    }

    private ServiceProvider CreateServices()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(ExampleSettings.Read(_bundle)).Build());
        services.AddSingleton<TimeProvider>(_time);
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddTypedOAuth(static options => options.BaseUri = new Uri(Site));
        _preset.Add(services, options =>
        {
            ExampleSettings.Set(options, _preset.Definition.ClientAuthentication);
            options.BackchannelHandler = () => new BorrowedHandler(_provider);
        });
        _preset.AddApi(services, () => new BorrowedHandler(_provider));
        return services.BuildServiceProvider();
    }

    private async Task<Uri> BeginAsync()
    {
        var arguments = _bundle["arguments"]!.AsObject().ToDictionary(static pair => pair.Key, static pair => pair.Value!.GetValue<string>(), StringComparer.Ordinal);
        var url = await _preset.BeginAsync(_services, User, arguments);
        var expected = Single("authorization request")["request"]!;
        Assert.Equal("GET", expected["method"]!.GetValue<string>());
        var faults = new RequestComparison(_placeholders).CompareUrl(expected["url"]!.GetValue<string>(), url);
        Assert.True(faults.Count == 0, $"authorization request: {string.Join('\n', faults)}");
        return CreateCallback();
    }

    private Uri CreateCallback()
    {
        var parameters = Single("callback")["parameters"]!.AsObject().Select(static pair => KeyValuePair.Create(pair.Key, pair.Value!.GetValue<string>())).ToList();
        var filled = parameters.ConvertAll(pair => KeyValuePair.Create(pair.Key, _placeholders.Fill(pair.Value)));
        var signed = string.Join('&', filled.Where(static pair => pair.Value != "{callback_signature}").OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}"));
        _placeholders["callback_signature"] = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ExampleSettings.ClientSecret), Encoding.UTF8.GetBytes(signed)));
        return new($"{_placeholders["redirect_uri"]}?{string.Join('&', parameters.Select(pair => $"{pair.Key}={Uri.EscapeDataString(_placeholders.Fill(pair.Value))}"))}");
    }

    private async Task ConnectAsync()
    {
        var callback = await BeginAsync();
        _provider.Expect(Exchanges.OfType<JsonObject>().Where(static exchange => exchange["kind"]!.GetValue<string>() is "token" or "exchange" or "userinfo"));
        var (user, data) = await _preset.CompleteAsync(_services, callback);
        _provider.AssertDone();
        Assert.Equal((User, Issued["result"]!["accessToken"]!.GetValue<string>()), (user, data.Token));
        if (_placeholders.Contains("code_verifier"))
        {
            AssertVerifier(_placeholders["code_verifier"], _placeholders["code_challenge"]);
        }
    }

    private void AssertVerifier(string verifier, string challenge)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(verifier));
        Assert.Equal(
            _preset.Definition.Pkce == OAuth2Pkce.S256Hex ? Convert.ToHexStringLower(hash) : System.Buffers.Text.Base64Url.EncodeToString(hash), challenge);
    }

    /// <summary>Checks the last JSON Web Token that was sent as the client secret.</summary>
    private void AssertAssertion()
    {
        if (_preset.Definition.ClientAuthentication == OAuth2ClientAuthentication.SignedClientSecret)
        {
            var claims = ExampleSettings.ReadAssertion(_placeholders["client_assertion"]);
            Assert.Equal(
                (ExampleSettings.ClientId, _preset.Definition.ClientAssertion!.Audience, _time.GetUtcNow().ToUnixTimeSeconds()),
                (claims["sub"]!.GetValue<string>(), claims["aud"]!.GetValue<string>(), claims["iat"]!.GetValue<long>()));
        }
    }

    private async Task CallApiAsync()
    {
        var api = Single("api");
        _provider.Expect(api);
        using var client = _services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        using var request = new HttpRequestMessage(HttpMethod.Get, api["request"]!["url"]!.GetValue<string>().Split('?')[0]).ForOAuth2User(User);
        using var response = await client.SendAsync(request);
        _provider.AssertDone();
        Assert.True(response.IsSuccessStatusCode);
    }

    /// <summary>Requests the token, which refreshes an expired one; a token that has not expired is refreshed on request.</summary>
    private async ValueTask<OAuth2AuthData?> RefreshAsync()
    {
        var expiry = (await Core.GetConnectionAsync(User)).ExpiresAt;
        return expiry <= _time.GetUtcNow() ? await _preset.GetTokenAsync(_services, User) : await _preset.RefreshAsync(_services, User);
    }

    private async Task AssertConnectedAsync(JsonNode result, bool isRefreshed)
    {
        var data = await _preset.GetTokenAsync(_services, User);
        var connection = await Core.GetConnectionAsync(User);
        Assert.NotNull(data);
        Assert.Equal(OAuth2ConnectionState.Connected, connection.State);
        Assert.Equal(
            (Text(result["accessToken"]), Text(result["refreshToken"]), ReadTime(result["expiresAt"])), (data.Token, data.RefreshToken, data.ExpiresAt));
        Assert.Equal(ReadTime(result["refreshTokenExpiresAt"]), connection.RefreshTokenExpiresAt);
        Assert.Equal(result["scopes"]!.AsArray().Select(Text), connection.GrantedScopes);
        Assert.Empty(connection.MissingScopes);
        Assert.Equal(isRefreshed, connection.LastRefreshedAt is not null);
        var account = result["account"];
        Assert.Equal(
            (Text(account?["id"]), Text(account?["label"]), Text(account?["picture"])),
            (connection.Account?.Id, connection.Account?.Label, connection.Account?.Picture?.OriginalString));
        foreach (var (name, value) in result["tokenFields"]!.AsObject().Concat(result["callbackFields"]!.AsObject()))
        {
            Assert.Equal(value!.ToString(), ReadField(data, name));
        }
    }

    /// <summary>Reads the property of a field. Its name consists of the words of the field's path.</summary>
    private static string? ReadField(OAuth2AuthData data, string path)
    {
        var name = string.Concat(path.Where(char.IsLetterOrDigit));
        var property = Assert.Single(data.GetType().GetProperties(), property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return property.GetValue(data) switch
        {
            Uri uri => uri.OriginalString,
            bool flag => flag ? "true" : "false",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
    }

    private void AdvanceTo(JsonNode exchange) => _time.SetUtcNow(ReadTime(exchange["time"])!.Value);

    private IEnumerable<JsonObject> Of(string kind) => Exchanges.OfType<JsonObject>().Where(exchange => exchange["kind"]!.GetValue<string>() == kind);

    private JsonObject Single(string kind) => Assert.Single(Of(kind));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static DateTimeOffset? ReadTime(JsonNode? node) => node is null ? null : DateTimeOffset.Parse(node.GetValue<string>(), CultureInfo.InvariantCulture);
}
