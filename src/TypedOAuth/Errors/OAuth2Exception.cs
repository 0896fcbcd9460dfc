namespace TypedOAuth;

/// <summary>Provides the base class for the OAuth 2.0 exceptions of this library.</summary>
/// <remarks>A message never contains a secret, token, code or verifier.</remarks>
public abstract class OAuth2Exception : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    private protected OAuth2Exception(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the runtime has logged this exception, so that a host does not log the exception a second time.</summary>
    internal bool IsLogged { get; set; }

    /// <summary>Whether a refresh failed at the provider, not at the store.</summary>
    internal bool IsFromProvider { get; set; }
}
