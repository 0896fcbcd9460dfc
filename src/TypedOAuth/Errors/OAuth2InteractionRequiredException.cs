namespace TypedOAuth;

/// <summary>Reports that the user must authorize: the user has not connected, or the authorization has ended.</summary>
/// <param name="message">What went wrong and what to do.</param>
/// <param name="error">The server's error; <see langword="null"/> if no request was sent.</param>
/// <param name="innerException">The cause.</param>
public sealed class OAuth2InteractionRequiredException(string message, OAuth2Error? error = null, Exception? innerException = null)
    : OAuth2Exception(message, innerException)
{
    /// <summary>The server's error; <see langword="null"/> if no request was sent.</summary>
    public OAuth2Error? Error { get; } = error;

    /// <summary>The alias of the client that the user has to authorize; <see langword="null"/> if it is not specified.</summary>
    public string? Alias { get; init; }

    /// <summary>The application's identifier of the user who has to authorize; <see langword="null"/> if it is not specified.</summary>
    public string? UserId { get; init; }

    /// <summary>The reason why the connection needs attention; <see langword="null"/> if the user has not connected.</summary>
    public OAuth2ConnectionReason? Reason { get; init; }
}
