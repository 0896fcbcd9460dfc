namespace TypedOAuth.Hosting;

/// <content>Creates links for messages to a user whose connection needs attention.</content>
public abstract partial class OAuth2ClientCore
{
    /// <summary>Creates a link for a message to the user, for example an e-mail. With this link, the user connects again.</summary>
    /// <remarks>
    /// The link works until the user completes one authorization or the link expires
    /// (<see cref="TypedOAuthOptions.ReconnectLinkLifetime"/>). Opening the link does not use it up, because a scanner may open the links of a
    /// message. The user must be signed in to open the link. The link requests the default scopes and the scopes of the user's former
    /// connection. The method does not need an HTTP request.
    /// </remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The web host has no sign-in, so that the link cannot be bound to the user.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<Uri> CreateReconnectUrlAsync(string userId, CancellationToken cancellationToken)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        return await _starter.CreateReconnectUriAsync(userId, scopes, cancellationToken).ConfigureAwait(false);
    }
}
