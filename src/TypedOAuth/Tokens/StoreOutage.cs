namespace TypedOAuth;

/// <summary>Tells a store that is out of reach from what callers did, and words it: whatever its driver throws becomes a transient error.</summary>
internal static class StoreOutage
{
    public static bool Is(Exception exception) => exception is not (OperationCanceledException or OAuth2Exception);

    public static OAuth2TransientException Wrap(string store, string operation, Exception exception) =>
        new($"The {store} store could not {operation} a record. Try again later; if it lasts, check the store.", innerException: exception);
}
