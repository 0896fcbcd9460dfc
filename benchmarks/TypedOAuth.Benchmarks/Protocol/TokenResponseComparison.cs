using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using Duende.IdentityModel.Client;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Benchmarks.Protocol;

/// <summary>Compares reading a token response of 1 KB.</summary>
internal sealed class TokenResponseComparison : BenchmarkComparison<TokenResponseBenchmarks>
{
    public override string Name => "token-response";

    protected override string Title => "Token response of 1 KB, parse alone";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≥ 5 × faster than Duende", Time, Subjects.Own, Peers.WithVersion(Peers.Duende), AtMost: 1.0 / 5),
        new("≤ 1.3 × a hand-written loop", Time, Subjects.Own, TokenResponseBenchmarks.HandWritten, AtMost: 1.3),
        new("for comparison", Allocated, Subjects.Own, TokenResponseBenchmarks.HandWritten),
    ];

    protected override string Remarks =>
        "All subjects return access token, token type, refresh token, scope, ID token and expiry. The hand-written loop knows these "
        + "six names and checks nothing. TypedOAuth also accepts the deviations of real providers, detects errors, checks the token's "
        + "characters, and compares the scopes. Duende's subject is `ProtocolResponse.FromHttpResponseAsync` with a response whose "
        + "content is already in memory; `JsonDocument` is its parser.";
}

/// <summary>The subjects of <see cref="TokenResponseComparison"/>.</summary>
public partial class TokenResponseBenchmarks
{
    internal const string HandWritten = "hand-written Utf8JsonReader loop";

    private static readonly byte[] Body = TokenAnswers.Exchange;

    private static readonly HttpResponseMessage Response = new(HttpStatusCode.OK) { Content = new ByteArrayContent(Body) };

    private readonly TokenResponseReader _reader = new(ProviderClient.Definition);
    private readonly ScopeList _requested = ScopeList.FromText(ProviderClient.DefaultScope);
    private readonly DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [GlobalSetup]
    public Task SetupAsync() => Response.Content.LoadIntoBufferAsync();

    [Benchmark(Description = Subjects.Own)]
    public OAuth2TokenResponse Own() =>
        _reader.TryRead(Body, HttpStatusCode.OK, _requested, _now, out var response, out _)
            ? response
            : throw new InvalidOperationException("The answer holds a token.");

    [Benchmark(Description = HandWritten)]
    public TokenFields Loop()
    {
        string? accessToken = null, tokenType = null, refreshToken = null, scope = null, idToken = null;
        long expiresIn = 0;
        var json = new Utf8JsonReader(Body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("access_token"u8))
            {
                json.Read();
                accessToken = json.GetString();
            }
            else if (json.ValueTextEquals("token_type"u8))
            {
                json.Read();
                tokenType = json.GetString();
            }
            else if (json.ValueTextEquals("expires_in"u8))
            {
                json.Read();
                expiresIn = json.GetInt64();
            }
            else if (json.ValueTextEquals("refresh_token"u8))
            {
                json.Read();
                refreshToken = json.GetString();
            }
            else if (json.ValueTextEquals("scope"u8))
            {
                json.Read();
                scope = json.GetString();
            }
            else if (json.ValueTextEquals("id_token"u8))
            {
                json.Read();
                idToken = json.GetString();
            }
            else
            {
                json.Skip();
            }
        }

        return new(accessToken, tokenType, refreshToken, scope, idToken, _now.AddSeconds(expiresIn));
    }

    [Benchmark(Description = "System.Text.Json, source-generated")]
    public TokenFields Serializer()
    {
        var wire = JsonSerializer.Deserialize(Body, WireContext.Default.WireResponse)!;
        return new(wire.AccessToken, wire.TokenType, wire.RefreshToken, wire.Scope, wire.IdToken, _now.AddSeconds(wire.ExpiresIn));
    }

    [Benchmark(Description = Peers.Duende)]
    public async Task<TokenFields> DuendeAsync()
    {
        var response = await ProtocolResponse.FromHttpResponseAsync<TokenResponse>(Response);
        var expiresAt = _now.AddSeconds(response.ExpiresIn);
        return new(response.AccessToken, response.TokenType, response.RefreshToken, response.Scope, response.IdentityToken, expiresAt);
    }

    [Benchmark(Description = "JsonDocument")]
    public TokenFields Document()
    {
        using var document = JsonDocument.Parse(Body);
        var root = document.RootElement;
        return new(
            root.GetProperty("access_token"u8).GetString(),
            root.GetProperty("token_type"u8).GetString(),
            root.GetProperty("refresh_token"u8).GetString(),
            root.GetProperty("scope"u8).GetString(),
            root.GetProperty("id_token"u8).GetString(),
            _now.AddSeconds(root.GetProperty("expires_in"u8).GetInt64()));
    }

    /// <summary>The values that every subject returns.</summary>
    public sealed record TokenFields(
        string? AccessToken, string? TokenType, string? RefreshToken, string? Scope, string? IdToken, DateTimeOffset? ExpiresAt);

    internal sealed record WireResponse(
        [property: JsonPropertyName("access_token")] string? AccessToken,
        [property: JsonPropertyName("token_type")] string? TokenType,
        [property: JsonPropertyName("expires_in")] long ExpiresIn,
        [property: JsonPropertyName("refresh_token")] string? RefreshToken,
        [property: JsonPropertyName("scope")] string? Scope,
        [property: JsonPropertyName("id_token")] string? IdToken);

    [JsonSerializable(typeof(WireResponse))]
    internal sealed partial class WireContext : JsonSerializerContext;
}
