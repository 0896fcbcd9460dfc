namespace TypedOAuth.Tokens.Refresh;

/// <summary>Represents an operation that several callers wait for.</summary>
internal interface ISharedOperation<TResult>
{
    Task<TResult> RunAsync();

    /// <summary>Runs after the callers have received the result.</summary>
    /// <param name="failure">The exception that the callers received; <see langword="null"/> if the operation succeeded.</param>
    void OnCompleted(Exception? failure);
}
