namespace TypedOAuth.StoreConformance;

/// <summary>Provides a store for the checks: empty at first, and with a clock that a check can advance.</summary>
public interface IStoreFixture : IAsyncDisposable
{
    /// <summary>The store of connections.</summary>
    IOAuth2TokenStore Tokens { get; }

    /// <summary>The store of pending authorizations.</summary>
    IOAuth2AuthorizationStore Authorizations { get; }

    /// <summary>Advances the time of both stores.</summary>
    ValueTask AdvanceAsync(TimeSpan time);

    /// <summary>Counts the pending records in the store, including expired ones.</summary>
    ValueTask<long> CountPendingAsync();
}
