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
}

/// <summary>The authorization server refused a request, or answered against the protocol; trying again will not help.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="error">What the server answered.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2ProtocolException(string message, OAuth2Error error, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>What the server answered.</summary>
    public OAuth2Error Error { get; } = error;
}

/// <summary>The user's authorization has ended: send the user to authorize again.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="error">What the server answered; <see langword="null"/> where it was not asked.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2InteractionRequiredException(string message, OAuth2Error? error = null, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>What the server answered; <see langword="null"/> where it was not asked.</summary>
    public OAuth2Error? Error { get; } = error;
}

/// <summary>The authorization server could not be reached, or could not answer now; the stored token is kept, and trying later may help.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="retryAfter">How long the server asked to wait (RFC 9110 §10.2.3).</param>
/// <param name="error">What the server answered; <see langword="null"/> where there was no answer.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2TransientException(
    string message, TimeSpan? retryAfter = null, OAuth2Error? error = null, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>How long the server asked to wait; <see langword="null"/> where it did not.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>What the server answered; <see langword="null"/> where there was no answer.</summary>
    public OAuth2Error? Error { get; } = error;
}

/// <summary>A setting is missing or wrong.</summary>
/// <param name="message">The setting's key and what to do.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2ConfigurationException(string message, Exception? innerException = null)
    : OAuth2Exception(message, innerException);
