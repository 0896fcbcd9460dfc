namespace TypedOAuth.Storage;

/// <summary>Stores pending authorizations and connect tickets until they are used.</summary>
/// <remarks>
/// A pending authorization is stored between the redirect to the provider and the return to the redirect endpoint. Each record consists of
/// protected bytes under a handle, and can be taken once. All members are safe for concurrent use.
/// </remarks>
public interface IOAuth2AuthorizationStore
{
    /// <summary>Adds a record and removes the owner's oldest records until the owner is within the limits.</summary>
    /// <param name="record">The record.</param>
    /// <param name="limits">The limits for the records of the owner. The new record is kept even if it exceeds a limit.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The store's time.</returns>
    ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken);

    /// <summary>Reads a record without removing it.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The protected bytes; null if the record does not exist or has expired.</returns>
    ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken);

    /// <summary>Reads and removes a record atomically. At most one caller ever gets the record.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The protected bytes; null if the record did not exist or had expired.</returns>
    ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken);
}
