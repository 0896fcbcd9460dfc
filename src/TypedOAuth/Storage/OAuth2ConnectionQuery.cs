namespace TypedOAuth.Storage;

/// <summary>Describes a page of a client's connections.</summary>
public sealed record OAuth2ConnectionQuery
{
    /// <summary>The client's alias.</summary>
    public required string Alias { get; init; }

    /// <summary>The user whose connections are listed; <see langword="null"/> for all users.</summary>
    public string? UserId { get; init; }

    /// <summary>The account whose connection is listed, by its claim; <see langword="null"/> for all.</summary>
    public string? AccountClaim { get; init; }

    /// <summary>Lists only connections that are due before this moment, earliest first; <see langword="null"/> for all.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>Whether the entries have their payloads. <see langword="false"/> by default.</summary>
    public bool IncludesPayloads { get; init; }

    /// <summary>How many connections a page has at most; 500 by default.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>The <see cref="OAuth2ConnectionPage.ContinuationToken"/> of the page before; <see langword="null"/> for the first page.</summary>
    public string? ContinuationToken { get; init; }
}
