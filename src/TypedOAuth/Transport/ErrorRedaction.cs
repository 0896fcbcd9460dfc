using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using TypedOAuth.Errors;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Transport;

/// <summary>Removes secrets from a server's texts before the texts appear in exceptions and logs.</summary>
/// <remarks>Some servers repeat parts of the request in their error descriptions.</remarks>
internal static class ErrorRedaction
{
    private const string Mask = "***";

    /// <summary>The length from which a sequence counts as a secret. This library's secrets have 43 characters, and few words have 32.</summary>
    private const int ShortestOpaque = 32;

    private static readonly SearchValues<char> Opaque = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>Creates the error that callers receive, without secrets.</summary>
    /// <remarks>
    /// Secrets are removed from the server's original texts, because a shortened or changed secret would not be recognized afterwards.
    /// </remarks>
    public static OAuth2Error Redact(RawError error, TokenRequest request)
    {
        string[] secrets = [.. request.GetSecrets()];

        // If the provider's code was translated, the client declares the code, so that it contains no text of the server.
        var code = error.ProviderCode is null ? Clean(error.Code, secrets)! : error.Code;
        return OAuth2Error.FromServer(
            code, Clean(error.Description, secrets), Clean(error.Uri, secrets), error.Status, Clean(error.ProviderCode, secrets));
    }

    /// <summary>Returns the beginning of a body that is not OAuth 2.0, on one line and without secrets.</summary>
    /// <remarks>
    /// Every sequence that looks like a secret is also removed, because the body may repeat a secret of the request in an unknown encoding.
    /// </remarks>
    public static string RedactBeginning(ReadOnlySpan<byte> body, TokenRequest request)
    {
        var text = Clean(Encoding.UTF8.GetString(body), [.. request.GetSecrets()])!;
        var result = new StringBuilder();
        for (var start = 0; start < text.Length && result.Length <= ErrorText.MaxLength;)
        {
            var rest = text.AsSpan(start);
            var length = rest.IndexOfAnyExcept(Opaque) is >= 0 and var found ? found : rest.Length;
            result.Append(length >= ShortestOpaque ? Mask : rest[..length]);
            start += length;
            if (start < text.Length)
            {
                result.Append(text[start++]);
            }
        }

        return ErrorText.CleanDescription(result.ToString())!;
    }

    private static string? Clean(string? text, string[] secrets)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var secret in secrets)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal)
                .Replace(PercentEncoding.Encode(secret), Mask, StringComparison.OrdinalIgnoreCase)
                .Replace(WebUtility.HtmlEncode(secret), Mask, StringComparison.OrdinalIgnoreCase)
                .Replace(JavaScriptEncoder.Default.Encode(secret), Mask, StringComparison.OrdinalIgnoreCase)
                .Replace(secret.Replace("/", "\\/", StringComparison.Ordinal), Mask, StringComparison.Ordinal);
        }

        return text;
    }
}
