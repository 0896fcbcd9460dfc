namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Recognizes secrets by their format.</summary>
internal static class SecretText
{
    /// <summary>The prefixes of known secrets, and the minimum number of characters that follow.</summary>
    private static readonly (string Start, int Length, bool HasDashes, string What)[] Shapes =
    [
        ("GOCSPX-", 10, true, "a Google client secret"),
        ("ghp_", 20, false, "a GitHub token"), ("gho_", 20, false, "a GitHub token"), ("ghu_", 20, false, "a GitHub token"),
        ("ghs_", 20, false, "a GitHub token"), ("ghr_", 20, false, "a GitHub token"), ("github_pat_", 20, true, "a GitHub token"),
        ("xoxa-", 10, true, "a Slack token"), ("xoxb-", 10, true, "a Slack token"), ("xoxe-", 10, true, "a Slack token"),
        ("xoxp-", 10, true, "a Slack token"), ("xoxr-", 10, true, "a Slack token"), ("xoxs-", 10, true, "a Slack token"),
        ("glpat-", 15, true, "a GitLab token"),
        ("sk_live_", 10, false, "a Stripe key"), ("sk_test_", 10, false, "a Stripe key"),
        ("rk_live_", 10, false, "a Stripe key"), ("rk_test_", 10, false, "a Stripe key"),
        ("ATOA", 20, true, "an Atlassian client secret"),
        ("AKIA", 16, false, "an AWS access key"),
        ("eyJ", 20, true, "a JSON Web Token"),
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
            "AKIA" => end - from == length && text.Skip(from).Take(length).All(static c => !char.IsLower(c)),

            // Header, payload and signature, with dots between them.
            "eyJ" => end - from >= 10 && text.Substring(end).Split('.') is ["", { Length: >= 10 }, ..],
            _ => end - from >= length,
        };
    }

    private static bool IsTokenCharacter(char c, bool hasDashes) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || (hasDashes && c is '_' or '-');
}
