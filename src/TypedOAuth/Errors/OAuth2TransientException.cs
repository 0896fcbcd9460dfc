namespace TypedOAuth;

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
