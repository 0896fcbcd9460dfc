namespace TypedOAuth;

/// <summary>Receives the changes of connections, for example to send an e-mail when a connection needs attention.</summary>
/// <remarks>
/// <para>
/// Register an observer with <c>AddConnectionObserver</c> in every process that changes connections. A change is stored together with the
/// connection, and handed over by the process that made it. If that process stops first, another process with an observer hands it over when it
/// reads the connection or renews its tokens.
/// </para>
/// <para>
/// Each change is handed over at least once. Compare <see cref="OAuth2ConnectionChange.Id"/> to recognize a repetition. An exception is logged,
/// and the change is handed over again later.
/// </para>
/// </remarks>
public interface IOAuth2ConnectionObserver
{
    /// <summary>Handles a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Cancels the operation when the application stops.</param>
    /// <returns>A task that completes when the change has been handled.</returns>
    ValueTask OnChangedAsync(OAuth2ConnectionChange change, CancellationToken cancellationToken);
}
