using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds what a one-time secret stands for; it is stored under the secret's hash.</summary>
internal abstract class OneTimeRecord
{
    public required string Alias { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The scopes that the authorization asks for.</summary>
    public required ScopeList Scopes { get; init; }

    /// <summary>The values of the URL methods' arguments: to begin with, and to begin again after a failure.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Parameters { get; init; } = [];

    /// <summary>Where the browser goes in the end, a local path; <see langword="null"/> for a page of the library.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>
    /// The hash of the session that the browser has to have, in a host without sign-in; <see langword="null"/> if the user is compared, or if
    /// a process without requests, or a version before 0.4.0, has made the record.
    /// </summary>
    public string? SessionHash { get; init; }

    /// <summary>Names the type only.</summary>
    public sealed override string ToString() => GetType().Name;
}
