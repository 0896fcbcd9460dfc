using TypedOAuth.SourceGenerators.Providers;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Recognizes secrets by their format.</summary>
internal static class SecretText
{
    private const string AccessKey = "AKIA";
    private const string JsonWebToken = "eyJ";

    /// <summary>The formats of the providers' secrets, and formats that many providers use.</summary>
    private static readonly SecretShape[] Shapes =
    [
        .. ProviderFacts.All.SelectMany(static provider => provider.Secrets),
        new(AccessKey, 16, HasDashes: false, "an AWS access key"),
        new(JsonWebToken, 20, HasDashes: true, "a JSON Web Token"),
    ];

    /// <summary>Returns what kind of secret a text contains; null if it contains none.</summary>
    public static string? Recognize(string text)
    {
        if (text.Length < 14)
        {
            return null;
        }

        foreach (var (start, length, hasDashes, what) in Shapes)
        {
            for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !IsTokenCharacter(text[at - 1], hasDashes: true)) && IsSecret(text, start, at + start.Length, length, hasDashes))
                {
                    return what;
                }
            }
        }

        var key = text.IndexOf("-----BEGIN ", StringComparison.Ordinal);
        return key >= 0 && text.IndexOf("PRIVATE KEY-----", key, StringComparison.Ordinal) > 0 ? "a private key" : null;
    }

    private static bool IsSecret(string text, string start, int from, int length, bool hasDashes)
    {
        var end = from;
        while (end < text.Length && IsTokenCharacter(text[end], hasDashes))
        {
            end++;
        }

        return start switch
        {
            AccessKey => end - from == length && text.Skip(from).Take(length).All(static c => !char.IsLower(c)),

            // Header, payload and signature, with dots between them.
            JsonWebToken => end - from >= 10 && text.Substring(end).Split('.') is ["", { Length: >= 10 }, ..],
            _ => end - from >= length,
        };
    }

    private static bool IsTokenCharacter(char c, bool hasDashes) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (hasDashes && c is '_' or '-');
}
