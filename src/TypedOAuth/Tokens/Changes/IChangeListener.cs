namespace TypedOAuth.Tokens.Changes;

/// <summary>Forwards changes to the application's observers.</summary>
internal interface IChangeListener
{
    /// <summary>Whether the application has registered an observer.</summary>
    bool HasObservers { get; }

    /// <summary>Calls all observers.</summary>
    /// <exception cref="Exception">An observer failed; the others were called.</exception>
    ValueTask OnChangedAsync(OAuth2ConnectionChange change);
}
