namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Describes a stored token as a reader must see it.</summary>
public sealed record FixtureToken(
    string UserId,
    string AccessToken,
    string TokenType,
    string? RefreshToken,
    string? Scope,
    IReadOnlyList<string> MissingScopes,
    DateTimeOffset? ExpiresAt,
    SortedDictionary<string, string> Fields);
