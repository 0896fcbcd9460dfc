namespace TypedOAuth.Tokens.Records;

/// <summary>Represents a change that is stored with its connection until it has been handed over.</summary>
/// <param name="Id">The change's id.</param>
/// <param name="Kind">The kind of the change.</param>
/// <param name="ChangedAt">The time of the change, by the store's clock.</param>
internal sealed record PendingChange(string Id, OAuth2ConnectionChangeKind Kind, DateTimeOffset ChangedAt);
