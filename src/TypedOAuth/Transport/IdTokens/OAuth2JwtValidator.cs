using System.ComponentModel;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TypedOAuth.Definition;

namespace TypedOAuth.Generated;

/// <summary>Validates ID tokens with Microsoft.IdentityModel. Only the generated code of clients with <c>openid</c> uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2JwtValidator : OAuth2IdTokenValidator
{
    /// <summary>The algorithms that require a private key (RFC 7518 §3.3 to §3.5).</summary>
    /// <remarks>
    /// With other algorithms, an attacker could sign tokens: <c>none</c> needs no key, and an HMAC could be computed with a public key or a
    /// client secret.
    /// </remarks>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>The permitted difference between the clocks of the issuer and the client.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    private OAuth2JwtValidator()
    {
    }

    /// <summary>The stateless validator.</summary>
    public static OAuth2JwtValidator Instance { get; } = new();

    internal override async ValueTask<IdTokenFault> FindFaultAsync(
        string idToken, string keySet, string issuer, string clientId, DateTimeOffset now)
    {
        try
        {
            var token = new JsonWebToken(idToken);
            if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            {
                return IdTokenFault.Algorithm;
            }

            var keys = FindKeys(keySet, token.Kid);
            if (keys.Count == 0)
            {
                return IdTokenFault.UnknownKey;
            }

            var parameters = CreateParameters(keys, issuer, clientId, now);
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, parameters).ConfigureAwait(false);
            return result.IsValid ? FindIssueFault(token, now) : GetFault(result.Exception);
        }
        catch (Exception)
        {
            // A parser may throw any exception for a hostile token or key. The message is dropped, because it may repeat secrets.
            return IdTokenFault.Malformed;
        }
    }

    private static TokenValidationParameters CreateParameters(List<SecurityKey> keys, string issuer, string clientId, DateTimeOffset now) => new()
    {
        IssuerSigningKeys = keys,
        ValidAlgorithms = Algorithms,
        ValidIssuer = issuer,
        ValidAudience = clientId,
        IgnoreTrailingSlashWhenValidatingAudience = false,

        // The validation uses the client's clock, which an application can replace.
        LifetimeValidator = (notBefore, expires, _, _) =>
            expires > (now - ClockSkew).UtcDateTime && (notBefore is null || notBefore <= (now + ClockSkew).UtcDateTime),

        // Tokens and keys must not remain in the caches and events that all users of Microsoft.IdentityModel share.
        CryptoProviderFactory = new() { CacheSignatureProviders = false },
        LogTokenId = false,
        LogValidationExceptions = false,
    };

    /// <summary>Finds the signature keys for a token: the key with its <c>kid</c>, or all keys if it has none.</summary>
    /// <remarks>
    /// An unreadable key set counts as empty, so that the keys are requested from the issuer again. The fault is in the set, not in the
    /// token.
    /// </remarks>
    private static List<SecurityKey> FindKeys(string keySet, string? keyId)
    {
        var keys = new List<SecurityKey>();
        foreach (var key in ReadKeys(keySet))
        {
            if (key.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve
                && key.Use is null or "" or JsonWebKeyUseNames.Sig
                && (string.IsNullOrEmpty(keyId) || string.Equals(key.Kid, keyId, StringComparison.Ordinal)))
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    /// <summary>Reads the keys of a set one by one and ignores unknown keys (RFC 7517 §5).</summary>
    private static List<JsonWebKey> ReadKeys(string keySet)
    {
        var read = new List<JsonWebKey>();
        try
        {
            using var document = JsonDocument.Parse(keySet);
            foreach (var key in document.RootElement.GetProperty("keys"u8).EnumerateArray())
            {
                if (key.ValueKind == JsonValueKind.Object && TryReadKey(key.GetRawText()) is { } known)
                {
                    read.Add(known);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // The text is not a key set, so it contains no keys.
        }

        return read;
    }

    private static JsonWebKey? TryReadKey(string json)
    {
        try
        {
            return new(json);
        }
        catch (Exception)
        {
            // The library may throw any exception for a member with an unexpected type.
            return null;
        }
    }

    /// <summary>Checks the time of issue, which an ID token must contain (OpenID Connect Core §2).</summary>
    private static IdTokenFault FindIssueFault(JsonWebToken token, DateTimeOffset now) =>
        token.IssuedAt == DateTime.MinValue ? IdTokenFault.Malformed
        : token.IssuedAt > (now + ClockSkew).UtcDateTime ? IdTokenFault.IssuedInFuture
        : IdTokenFault.None;

    private static IdTokenFault GetFault(Exception exception) => exception switch
    {
        SecurityTokenSignatureKeyNotFoundException => IdTokenFault.UnknownKey,
        SecurityTokenInvalidAlgorithmException => IdTokenFault.Algorithm,
        SecurityTokenInvalidSignatureException => IdTokenFault.Signature,
        SecurityTokenInvalidIssuerException => IdTokenFault.Issuer,
        SecurityTokenInvalidAudienceException => IdTokenFault.Audience,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException
            or SecurityTokenNotYetValidException => IdTokenFault.Expired,
        _ => IdTokenFault.Malformed,
    };
}
