namespace TypedOAuth.Storage;

/// <summary>Holds one page of a client's connections.</summary>
/// <param name="Entries">The connections, in an order of the store's that does not change between pages.</param>
/// <param name="ContinuationToken">What the query for the next page carries; <see langword="null"/> if this is the last page.</param>
/// <param name="StoreTime">The store's time.</param>
public sealed record OAuth2ConnectionPage(IReadOnlyList<OAuth2ConnectionEntry> Entries, string? ContinuationToken, DateTimeOffset StoreTime);
