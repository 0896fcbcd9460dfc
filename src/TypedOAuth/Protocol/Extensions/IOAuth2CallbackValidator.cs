namespace TypedOAuth;

/// <summary>Checks authorization responses of a provider whose signature cannot be declared.</summary>
/// <remarks>Set <see cref="OAuth2ClientOptions.CallbackValidator"/>. The instance must be safe for concurrent use.</remarks>
public interface IOAuth2CallbackValidator
{
    /// <summary>Returns whether the response is authentic. The method runs before the code is sent.</summary>
    /// <param name="parameters">All parameters of the response, including <c>code</c> and <c>state</c>. They are secrets.</param>
    /// <param name="clientSecret">The client secret; <see langword="null"/> if none is configured.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns><see langword="false"/> to refuse the response.</returns>
    ValueTask<bool> ValidateAsync(
        IReadOnlyDictionary<string, string> parameters, string? clientSecret, CancellationToken cancellationToken);
}
