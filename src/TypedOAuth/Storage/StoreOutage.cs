namespace TypedOAuth.Storage;

/// <summary>Detects the outage of a store and converts the driver's exception into a transient error.</summary>
internal static class StoreOutage
{
    /// <summary>Returns whether an exception is an outage of the store.</summary>
    /// <remarks>
    /// A store that exceeds its own time limit may also throw an <see cref="OperationCanceledException"/>. The caller has canceled the
    /// operation only if the caller's token is canceled.
    /// </remarks>
    public static bool Is(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OAuth2Exception => false,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => true,
    };

    public static OAuth2TransientException Wrap(string store, string operation, Exception exception) =>
        new($"The {store} store could not {operation} a record. Try again later. If this persists, check the store.", innerException: exception);
}
