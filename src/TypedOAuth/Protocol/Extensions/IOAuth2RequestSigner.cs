namespace TypedOAuth;

/// <summary>Signs requests to a provider whose signature cannot be declared.</summary>
/// <remarks>Set <see cref="OAuth2ClientOptions.RequestSigner"/>. The instance must be safe for concurrent use.</remarks>
public interface IOAuth2RequestSigner
{
    /// <summary>Changes a request before it is sent, for example adds a signature to its parameters.</summary>
    /// <param name="request">The request with all declared parameters and headers.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken);
}
