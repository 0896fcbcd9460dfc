namespace TypedOAuth.Storage;

/// <summary>
/// Keeps pending authorizations between the redirect to the provider and the callback, and connect tickets until they are used: protected
/// bytes under a handle, each to be taken once. All members are safe for concurrent use.
/// </summary>
public interface IOAuth2AuthorizationStore
{
    /// <summary>Adds a record, and drops the owner's oldest ones until the owner is within the limits.</summary>
    /// <param name="record">The record.</param>
    /// <param name="limits">The bounds of what its owner has; the new record stays in any case.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The store's time.</returns>
    ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken);

    /// <summary>Reads a record and leaves it.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The protected bytes, if there is a record that has not expired.</returns>
    ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken);

    /// <summary>Takes a record, atomically: of any number of callers at most one gets it, ever.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The protected bytes, if there was a record that had not expired.</returns>
    ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken);
}
