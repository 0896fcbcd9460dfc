namespace TypedOAuth;

/// <summary>The base of what this library throws about OAuth 2.0. No message ever holds a secret, token, code or verifier.</summary>
public abstract class OAuth2Exception : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What went wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    private protected OAuth2Exception(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the runtime has logged it, so that a host does not log it a second time.</summary>
    internal bool IsLogged { get; set; }
}
