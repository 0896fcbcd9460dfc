namespace TypedOAuth;

/// <summary>Reports a temporary failure: the authorization server or a store is unavailable. Try again later.</summary>
/// <remarks>The stored token is kept.</remarks>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="retryAfter">The delay that the server requested (RFC 9110 §10.2.3).</param>
/// <param name="error">The server's error; <see langword="null"/> if the server did not respond.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2TransientException(
    string message, TimeSpan? retryAfter = null, OAuth2Error? error = null, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>The delay that the server requested; <see langword="null"/> if the server requested none.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>The server's error; <see langword="null"/> if the server did not respond.</summary>
    public OAuth2Error? Error { get; } = error;
}
