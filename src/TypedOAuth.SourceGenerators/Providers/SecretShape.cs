namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Holds the format of a provider's secrets.</summary>
/// <param name="Prefix">The beginning of a secret.</param>
/// <param name="MinLength">The minimum number of characters that follow.</param>
/// <param name="HasDashes">Whether <c>-</c> and <c>_</c> may follow.</param>
/// <param name="Kind">The kind of secret, with its article.</param>
internal sealed record SecretShape(string Prefix, int MinLength, bool HasDashes, string Kind);
