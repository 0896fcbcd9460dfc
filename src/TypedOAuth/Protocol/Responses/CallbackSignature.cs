using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Checks the signature of an authorization response (<see cref="OAuth2CallbackSignatureAttribute"/>).</summary>
internal static class CallbackSignature
{
    /// <summary>Returns whether the provider has signed exactly these parameters with the client secret.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="parameters">The decoded parameters, including the signature.</param>
    /// <param name="clientSecret">The client secret.</param>
    public static bool IsValid(
        OAuth2CallbackSignatureAttribute declaration, IReadOnlyDictionary<string, string> parameters, string clientSecret)
    {
        if (!parameters.TryGetValue(declaration.Parameter, out var signature))
        {
            return false;
        }

        var text = string.Join('&', parameters
            .Where(parameter => parameter.Key != declaration.Parameter)
            .OrderBy(static parameter => parameter.Key, StringComparer.Ordinal)
            .Select(static parameter => $"{parameter.Key}={parameter.Value}"));
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), Encoding.UTF8.GetBytes(text));
        return CryptographicOperations.FixedTimeEquals(Decode(signature, declaration.Encoding), expected);
    }

    /// <summary>Returns the bytes of a signature; returns none if the text has another encoding.</summary>
    private static byte[] Decode(string signature, OAuth2SignatureEncoding encoding)
    {
        try
        {
            return encoding switch
            {
                // A plus sign that the provider has not encoded arrives as a space.
                OAuth2SignatureEncoding.Base64 => Convert.FromBase64String(signature.Replace(' ', '+')),
                OAuth2SignatureEncoding.Base64Url => Base64Url.DecodeFromChars(signature),
                _ => Convert.FromHexString(signature),
            };
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
