using System.Text;

namespace TypedOAuth.Benchmarks;

/// <summary>Token responses (RFC 6749 §5.1) of realistic size, with invented tokens.</summary>
internal static class TokenAnswers
{
    public const int LifetimeSeconds = 3599;

    public static readonly string AccessToken = "ya29." + Repeat("a0AfB_byC3xQ9", 215);
    public static readonly string RefreshToken = "1//03" + Repeat("gW7hRkq2Xz", 98);
    public static readonly string IdToken = $"{Repeat("eyJhbGciOiJ", 90)}.{Repeat("eyJpc3MiOiJodHRwcz", 328)}.{Repeat("Zm9vYmFyc2ln", 100)}";

    /// <summary>The answer to a code with scope <c>openid</c>, with a size of 1 KB.</summary>
    public static readonly byte[] Exchange = Write($"\n  \"id_token\": \"{IdToken}\",");

    /// <summary>The answer to a refresh token.</summary>
    public static readonly byte[] Refresh = Write("");

    private static byte[] Write(string more) => Encoding.UTF8.GetBytes(
        $$"""
        {
          "access_token": "{{AccessToken}}",
          "expires_in": {{LifetimeSeconds}},
          "refresh_token": "{{RefreshToken}}",
          "scope": "{{ProviderClient.DefaultScope}}",{{more}}
          "token_type": "Bearer"
        }
        """);

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
