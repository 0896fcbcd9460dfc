namespace TypedOAuth.Storage;

/// <summary>Marks that the refresh token of one record version was sent, or may have been sent, to the provider.</summary>
/// <param name="Version">The version of the record whose refresh token was sent.</param>
/// <param name="Fence">The fencing version of the lease under which the token was sent.</param>
/// <param name="SetAt">The time when the mark was set, by the store's clock.</param>
public sealed record OAuth2JournalMark(long Version, long Fence, DateTimeOffset SetAt);
