namespace TypedOAuth.Storage;

/// <summary>Describes a request for a page of a client's connections.</summary>
public sealed record OAuth2ConnectionQuery
{
    /// <summary>The client's alias.</summary>
    public required string Alias { get; init; }

    /// <summary>The user whose connections are listed; <see langword="null"/> for all users.</summary>
    public string? UserId { get; init; }

    /// <summary>The account claim of the connection to list; <see langword="null"/> for all connections.</summary>
    public string? AccountClaim { get; init; }

    /// <summary>
    /// The time before which the listed connections are due, sorted by due date; <see langword="null"/> for all connections.
    /// </summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>Whether the entries include their payloads. The default is <see langword="false"/>.</summary>
    public bool IncludesPayloads { get; init; }

    /// <summary>The maximum number of connections on a page. The default is 500.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>The <see cref="OAuth2ConnectionPage.ContinuationToken"/> of the previous page; null for the first page.</summary>
    public string? ContinuationToken { get; init; }
}
