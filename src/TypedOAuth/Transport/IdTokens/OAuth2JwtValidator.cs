using System.ComponentModel;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TypedOAuth.Definition;

namespace TypedOAuth.Generated;

/// <summary>Validates ID tokens by Microsoft.IdentityModel. Only emitted code of a client that declares <c>openid</c> refers to it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2JwtValidator : OAuth2IdTokenValidator
{
    /// <summary>
    /// The algorithms that need a private key (RFC 7518 §3.3 to §3.5). With <c>none</c>, or with an HMAC, for which a public key or a client
    /// secret would be the key, others than the issuer could sign.
    /// </summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>How far the issuer's clock and the client's may disagree.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    private OAuth2JwtValidator()
    {
    }

    /// <summary>The validator, which has no state.</summary>
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
            // Whatever a parser throws at a hostile token or key. Its message is not kept, as it may repeat what was read.
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

        // By the clock of the client, which is not the machine's in every application.
        LifetimeValidator = (notBefore, expires, _, _) =>
            expires > (now - ClockSkew).UtcDateTime && (notBefore is null || notBefore <= (now + ClockSkew).UtcDateTime),

        // Nothing of a token or a key outlives the call in the caches and events that all users of the library share.
        CryptoProviderFactory = new() { CacheSignatureProviders = false },
        LogTokenId = false,
        LogValidationExceptions = false,
    };

    /// <summary>
    /// Finds the public keys for signatures that a token can be signed with: that of its <c>kid</c>, or all of them if it names none. A set that
    /// cannot be read has none, so that the issuer is asked again: the fault is the set's, not the token's.
    /// </summary>
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

    /// <summary>Reads a key set one by one: a client ignores the keys that it does not understand (RFC 7517 §5), and keeps the others.</summary>
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
            // No set of keys, which is a set without keys to its reader.
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
            // Whatever the library throws at a member of another type than it expects.
            return null;
        }
    }

    /// <summary>An ID token says when it was issued (OpenID Connect Core §2).</summary>
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
