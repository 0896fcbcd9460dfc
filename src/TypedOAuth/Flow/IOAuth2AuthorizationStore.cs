namespace TypedOAuth;

/// <summary>
/// Where authorizations in progress are kept between the redirect to the authorization server and the callback: protected bytes under
/// a handle, each to be taken once. All members are safe for concurrent use.
/// </summary>
/// <remarks>A handle is the SHA-256 hash of what the browser carries, so that a stolen store lets nobody end a flow.</remarks>
public interface IOAuth2AuthorizationStore
{
    /// <summary>Adds a record.</summary>
    /// <param name="handle">The record's handle, unique.</param>
    /// <param name="payload">The protected bytes. Nobody changes them afterwards, so a store in memory may keep them as they are.</param>
    /// <param name="expiresAt">From when on the record counts as absent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends with the call.</returns>
    ValueTask AddAsync(string handle, ReadOnlyMemory<byte> payload, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>Reads a record and leaves it.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The protected bytes, or <see langword="null"/> where there is no record, or an expired one.</returns>
    ValueTask<byte[]?> PeekAsync(string handle, CancellationToken cancellationToken);

    /// <summary>Takes a record, atomically: of any number of callers at most one gets it, ever.</summary>
    /// <param name="handle">The record's handle.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The protected bytes, or <see langword="null"/> where there is no record, or an expired one.</returns>
    ValueTask<byte[]?> TakeAsync(string handle, CancellationToken cancellationToken);
}
