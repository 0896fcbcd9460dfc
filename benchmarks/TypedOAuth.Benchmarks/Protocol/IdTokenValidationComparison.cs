using BenchmarkDotNet.Attributes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Definition;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Benchmarks.Protocol;

/// <summary>Measures the extra work of an authorization that requests <c>openid</c>: validating the ID token once before saving.</summary>
internal sealed class IdTokenValidationComparison : BenchmarkComparison<IdTokenValidationBenchmarks>
{
    public override string Name => "id-token";

    protected override string Title => "ID token: RS256, 2048 bits, keys at hand";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("for comparison", Time, Subjects.Own, IdTokenValidationBenchmarks.Bare),
        new("for comparison", Allocated, Subjects.Own, IdTokenValidationBenchmarks.Bare),
    ];

    protected override string Remarks =>
        "TypedOAuth reads the claims, finds the key in the issuer's key set, lets Microsoft.IdentityModel validate signature, `iss`, "
        + "`aud`, `exp` and `iat`, and compares nonce and `azp`. It reads the key set each time and shares no cache with the rest of the "
        + "application, because an authorization happens once. `JsonWebTokenHandler` alone has parsed keys, keeps its signature "
        + "provider, and compares no nonce.";
}

/// <summary>The subjects of <see cref="IdTokenValidationComparison"/>.</summary>
public class IdTokenValidationBenchmarks
{
    internal const string Bare = "JsonWebTokenHandler";

    private const string Nonce = "n-0S6_WzA2Mj";

    private readonly string _keySet = IdTokenAnswers.CreateKeySet();
    private readonly string _token = IdTokenAnswers.Sign(Nonce);
    private readonly JsonWebTokenHandler _handler = new();
    private readonly TokenValidationParameters _parameters;

    public IdTokenValidationBenchmarks() => _parameters = new()
    {
        IssuerSigningKeys = new JsonWebKeySet(_keySet).Keys,
        ValidIssuer = ProviderClient.Issuer,
        ValidAudience = ProviderClient.ClientId,
    };

    [Benchmark(Description = Subjects.Own)]
    public async Task<bool> OwnAsync()
    {
        var claims = IdTokenClaims.TryRead(_token)!;
        var fault = await OAuth2JwtValidator.Instance.FindFaultAsync(
            _token, IdTokenKeys.OfIssuer(_keySet), ProviderClient.Issuer, ProviderClient.ClientId, DateTimeOffset.UtcNow);
        return fault == IdTokenFault.None
            && IdTokenComparison.FindFault(claims, Nonce, hasNonce: true, ProviderClient.ClientId, "the-access-token") == IdTokenFault.None;
    }

    [Benchmark(Description = Bare)]
    public async Task<bool> BareAsync() => (await _handler.ValidateTokenAsync(_token, _parameters)).IsValid;
}
