using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Transport;

/// <summary>
/// Removes secrets from what a server says: some servers repeat what they were sent, and their explanation goes into exceptions and logs.
/// </summary>
internal static class ErrorRedaction
{
    private const int MaxTextLength = 500;
    private const string Mask = "***";

    public static OAuth2Error Redact(OAuth2Error error, TokenRequest request)
    {
        string[] secrets = [.. request.GetSecrets()];
        return error with { Code = Clean(error.Code, secrets)!, Description = Clean(error.Description, secrets), Uri = Clean(error.Uri, secrets) };
    }

    /// <summary>Cut to its limit only after it is clean: half a secret would not be recognised.</summary>
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

        return text.Length > MaxTextLength ? text[..MaxTextLength] : text;
    }
}
