namespace TypedOAuth.Tokens.Refresh;

/// <summary>An operation that many callers wait for.</summary>
internal interface ISharedOperation<TResult>
{
    Task<TResult> RunAsync();

    /// <summary>Runs after the callers have their answer.</summary>
    /// <param name="failure">The exception that they got; <see langword="null"/> if there was none.</param>
    void OnCompleted(Exception? failure);
}
