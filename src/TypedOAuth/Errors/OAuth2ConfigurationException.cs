namespace TypedOAuth;

/// <summary>Reports a missing or invalid setting.</summary>
/// <param name="message">The setting's key and what to do.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2ConfigurationException(string message, Exception? innerException = null)
    : OAuth2Exception(message, innerException);
