namespace TypedOAuth.StoreConformance;

/// <summary>Reports a store's answer that the contract does not allow.</summary>
public sealed class StoreConformanceException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public StoreConformanceException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">The store's answer, and the one that the contract asks for.</param>
    public StoreConformanceException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a cause.</summary>
    /// <param name="message">The store's answer, and the one that the contract asks for.</param>
    /// <param name="innerException">The cause.</param>
    public StoreConformanceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
