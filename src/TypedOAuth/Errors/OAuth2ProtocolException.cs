namespace TypedOAuth;

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
