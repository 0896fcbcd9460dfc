namespace TypedOAuth;

/// <summary>Reports that the authorization server refused a request or violated the protocol. A retry does not help.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="error">The server's error.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2ProtocolException(string message, OAuth2Error error, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>The server's error.</summary>
    public OAuth2Error Error { get; } = error;
}
