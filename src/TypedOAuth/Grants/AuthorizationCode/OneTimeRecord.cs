using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents a record that can be used once and is stored under the hash of a secret.</summary>
internal abstract class OneTimeRecord
{
    public required string Alias { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The scopes that the authorization requests.</summary>
    public required ScopeList Scopes { get; init; }

    /// <summary>The caller's parameters of the authorization request, for the authorization and its repetition after a failure.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Parameters { get; init; } = [];

    /// <summary>The values of endpoint parameters: in a ticket those that were given, later those of the authorization's endpoints.</summary>
    public EndpointParameterValues EndpointParameters { get; init; } = EndpointParameterValues.Empty;

    /// <summary>The local path to which the browser returns; <see langword="null"/> for a page of this library.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The hash of the required browser session; <see langword="null"/> if the record is not bound to a session.</summary>
    /// <remarks>
    /// Only a host without sign-in binds records to a session. Records of a process that handles no requests, and records of versions
    /// before 0.4.0, have no session.
    /// </remarks>
    public string? SessionHash { get; init; }

    /// <summary>The handle of the reconnect link that the completion of this authorization removes; <see langword="null"/> for none.</summary>
    public string? ReconnectHandle { get; init; }

    /// <summary>Returns the type name only.</summary>
    public sealed override string ToString() => GetType().Name;
}
