namespace TypedOAuth.Storage;

/// <summary>Holds one page of a client's connections.</summary>
/// <param name="Entries">The connections. The store chooses their order, which does not change between pages.</param>
/// <param name="ContinuationToken">The token for the query of the next page; <see langword="null"/> if this is the last page.</param>
/// <param name="StoreTime">The store's time.</param>
public sealed record OAuth2ConnectionPage(IReadOnlyList<OAuth2ConnectionEntry> Entries, string? ContinuationToken, DateTimeOffset StoreTime);
