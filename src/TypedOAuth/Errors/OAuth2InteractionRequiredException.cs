namespace TypedOAuth;

/// <summary>The user's authorization has ended: send the user to authorize again.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="error">What the server answered; <see langword="null"/> if it was not asked.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2InteractionRequiredException(string message, OAuth2Error? error = null, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>What the server answered; <see langword="null"/> if it was not asked.</summary>
    public OAuth2Error? Error { get; } = error;

    /// <summary>Why the connection needs attention; <see langword="null"/> if the user has not connected at all.</summary>
    public OAuth2ConnectionReason? Reason { get; init; }
}
