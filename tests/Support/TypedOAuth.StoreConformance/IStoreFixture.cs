namespace TypedOAuth.StoreConformance;

/// <summary>Provides a store that is checked: empty at first, and with a clock that a check can move.</summary>
public interface IStoreFixture : IAsyncDisposable
{
    /// <summary>The store of connections.</summary>
    IOAuth2TokenStore Tokens { get; }

    /// <summary>The store of pending authorizations.</summary>
    IOAuth2AuthorizationStore Authorizations { get; }

    /// <summary>Moves the time of both stores forward.</summary>
    ValueTask AdvanceAsync(TimeSpan time);

    /// <summary>Counts the pending records that the store holds, whether they have expired or not.</summary>
    ValueTask<long> CountPendingAsync();
}
