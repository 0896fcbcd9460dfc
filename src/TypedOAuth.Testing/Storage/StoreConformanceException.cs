namespace TypedOAuth.Testing.Storage;

/// <summary>Reports an answer of a store that the contract does not allow.</summary>
public sealed class StoreConformanceException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public StoreConformanceException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The store's answer, and the required answer.</param>
    public StoreConformanceException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a cause.</summary>
    /// <param name="message">The store's answer, and the required answer.</param>
    /// <param name="innerException">The cause.</param>
    public StoreConformanceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
