using System.Net.Http.Headers;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads from an API's challenges why the API refused an access token (RFC 9110 §11.6.1, RFC 6750 §3).</summary>
internal static class AuthenticationChallenges
{
    private const string InvalidToken = "invalid_token";

    /// <summary>Returns whether another token may help, because the API reports an invalid token or no reason.</summary>
    public static bool AllowAnotherToken(HttpHeaderValueCollection<AuthenticationHeaderValue> challenges)
    {
        var errors = challenges.Select(static challenge => FindParameter(challenge.Parameter, "error")).OfType<string>().ToList();
        return errors.Count == 0 || errors.Contains(InvalidToken);
    }

    /// <summary>Finds a parameter in a comma-separated list of <c>name=token</c> and <c>name="text"</c>.</summary>
    private static string? FindParameter(ReadOnlySpan<char> rest, string name)
    {
        while (!rest.IsEmpty)
        {
            var equals = rest.IndexOf('=');
            if (equals < 0)
            {
                return null;
            }

            var isWanted = rest[..equals].Trim(", \t").Equals(name, StringComparison.OrdinalIgnoreCase);
            var value = ReadValue(rest[(equals + 1)..].TrimStart(), out rest);
            if (isWanted)
            {
                return value;
            }
        }

        return null;
    }

    private static string ReadValue(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        if (text is not ['"', ..])
        {
            var comma = text.IndexOf(',');
            rest = comma < 0 ? [] : text[(comma + 1)..];
            return (comma < 0 ? text : text[..comma]).Trim().ToString();
        }

        var end = 1;
        while (end < text.Length && text[end] != '"')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, text.Length);
        rest = text[Math.Min(end + 1, text.Length)..];

        // Quoted pairs are not decoded, because error codes contain none (RFC 6750 §3.1).
        return text[1..end].ToString();
    }
}
