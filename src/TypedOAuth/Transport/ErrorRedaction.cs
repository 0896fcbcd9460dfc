using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Transport;

/// <summary>
/// Removes secrets from what a server says: some servers repeat what they were sent, and their explanation goes into exceptions and logs.
/// </summary>
internal static class ErrorRedaction
{
    private const string Mask = "***";

    /// <summary>
    /// Creates the error that callers see. Secrets are removed first, from the server's own words: half a secret, or one with another
    /// character, would not be recognised.
    /// </summary>
    public static OAuth2Error Redact(RawError error, TokenRequest request)
    {
        string[] secrets = [.. request.GetSecrets()];
        return OAuth2Error.FromServer(Clean(error.Code, secrets)!, Clean(error.Description, secrets), Clean(error.Uri, secrets), error.Status);
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
                .Replace(PercentEncoding.Encode(secret), Mask, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }
}
