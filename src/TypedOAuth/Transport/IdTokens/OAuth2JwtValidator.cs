using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using TypedOAuth.Definition;

namespace TypedOAuth.Generated;

/// <summary>Validates ID tokens with Microsoft.IdentityModel. Only the generated code of clients with <c>openid</c> uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OAuth2JwtValidator : OAuth2IdTokenValidator
{
    /// <summary>The permitted difference between the clocks of the issuer and the client.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    private OAuth2JwtValidator()
    {
    }

    /// <summary>The stateless validator.</summary>
    public static OAuth2JwtValidator Instance { get; } = new();

    internal override async ValueTask<IdTokenFault> FindFaultAsync(
        string idToken, IdTokenKeys keys, string issuer, string clientId, DateTimeOffset now)
    {
        try
        {
            var token = new JsonWebToken(idToken);
            if (!keys.Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            {
                return ReferenceEquals(keys.Algorithms, IdTokenKeys.AsymmetricAlgorithms) ? IdTokenFault.Algorithm : IdTokenFault.OtherAlgorithm;
            }

            var found = FindKeys(keys, token.Kid);
            if (found.Count == 0)
            {
                return IdTokenFault.UnknownKey;
            }

            var parameters = CreateParameters(found, keys.Algorithms, issuer, clientId, now);
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, parameters).ConfigureAwait(false);
            return result.IsValid ? FindIssueFault(token, now) : GetFault(result.Exception, keys);
        }
        catch (Exception)
        {
            // A parser may throw any exception for a hostile token or key. The message is dropped, because it may repeat secrets.
            return IdTokenFault.Malformed;
        }
    }

    private static TokenValidationParameters CreateParameters(List<SecurityKey> keys, IReadOnlyList<string> algorithms, string issuer, string clientId, DateTimeOffset now) => new()
    {
        IssuerSigningKeys = keys,
        ValidAlgorithms = algorithms,
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

    /// <summary>Finds the signature keys for a token: the secret, or the issuer's keys with its <c>kid</c>.</summary>
    /// <remarks>
    /// A token without <c>kid</c> can be signed with each key of the issuer.
    /// An unreadable key set counts as empty, so that the keys are requested from the issuer again. The fault is in the set, not in the
    /// token.
    /// </remarks>
    private static List<SecurityKey> FindKeys(IdTokenKeys known, string? keyId)
    {
        if (known.Secret is { } secret)
        {
            return [new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret))];
        }

        var keys = new List<SecurityKey>();
        foreach (var key in ReadKeys(known.KeySet!))
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

    private static IdTokenFault GetFault(Exception exception, IdTokenKeys keys) => exception switch
    {
        // The secret has no key ID, so a token's kid never names it.
        SecurityTokenSignatureKeyNotFoundException => keys.Secret is null ? IdTokenFault.UnknownKey : IdTokenFault.Signature,
        SecurityTokenInvalidAlgorithmException => IdTokenFault.Algorithm,
        SecurityTokenInvalidSignatureException => IdTokenFault.Signature,
        SecurityTokenInvalidIssuerException => IdTokenFault.Issuer,
        SecurityTokenInvalidAudienceException => IdTokenFault.Audience,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException
            or SecurityTokenNotYetValidException => IdTokenFault.Expired,
        _ => IdTokenFault.Malformed,
    };
}
