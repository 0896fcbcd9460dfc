using System.Buffers;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Creates the <c>User-Agent</c> header (RFC 9110 §10.1.5), because some APIs refuse requests without one.</summary>
internal static class UserAgents
{
    public const string Header = "User-Agent";

    private const int MaxLength = 64;

    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly string Library =
        $"{nameof(TypedOAuth)}/{typeof(UserAgents).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Creates a header value that names the application and this library.</summary>
    public static string Create(string? application)
    {
        var product = string.Create(Math.Min(application?.Length ?? 0, MaxLength), application, static (target, name) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = TokenCharacters.Contains(name![i]) ? name[i] : '-';
            }
        }).Trim('-');
        return product.Length > 0 ? $"{product} {Library}" : Library;
    }

    /// <summary>Adds the header to a request that has no <c>User-Agent</c> header.</summary>
    /// <returns>Whether the header was added.</returns>
    public static bool AddTo(HttpRequestMessage request, string userAgent) =>
        !request.Headers.NonValidated.Contains(Header) && request.Headers.TryAddWithoutValidation(Header, userAgent);
}
