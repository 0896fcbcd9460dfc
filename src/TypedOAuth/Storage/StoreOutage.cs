namespace TypedOAuth.Storage;

/// <summary>Tells a store that is out of reach from what callers did, and words it: whatever its driver throws becomes a transient error.</summary>
internal static class StoreOutage
{
    /// <summary>A store's own time limit ends with a cancellation, too: it is the caller's only when the caller's token says so.</summary>
    public static bool Is(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OAuth2Exception => false,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => true,
    };

    public static OAuth2TransientException Wrap(string store, string operation, Exception exception) =>
        new($"The {store} store could not {operation} a record. Try again later; if it lasts, check the store.", innerException: exception);
}
