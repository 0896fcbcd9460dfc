using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage;

/// <summary>Provides an empty store for one check, with a clock that the check can advance.</summary>
/// <remarks>Each check needs a new fixture. A fixture that uses a database creates separate tables or keys for each instance.</remarks>
public interface IStoreFixture : IAsyncDisposable
{
    /// <summary>The store of connections.</summary>
    IOAuth2TokenStore Tokens { get; }

    /// <summary>The store of pending authorizations, which can be the same object as <see cref="Tokens"/>.</summary>
    IOAuth2AuthorizationStore Authorizations { get; }

    /// <summary>Advances the time of both stores.</summary>
    /// <remarks>
    /// A store with a <see cref="TimeProvider"/> advances it. A store that uses the time of a database server adds an offset to the time in its
    /// statements.
    /// </remarks>
    /// <param name="time">The duration, greater than zero.</param>
    /// <returns>A task that completes when both stores use the new time.</returns>
    ValueTask AdvanceAsync(TimeSpan time);

    /// <summary>Counts the pending records in the store, including expired records that the store has not removed yet.</summary>
    /// <returns>The number of records.</returns>
    ValueTask<long> CountPendingAsync();
}
