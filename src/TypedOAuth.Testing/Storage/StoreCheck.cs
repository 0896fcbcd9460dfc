namespace TypedOAuth.Testing.Storage;

/// <summary>Checks one requirement of a store's contract.</summary>
public sealed class StoreCheck
{
    private readonly Func<IStoreFixture, Task> _run;

    internal StoreCheck(string name, Func<IStoreFixture, Task> run) => (Name, _run) = (name, run);

    /// <summary>The name: a group and a sentence, for example <c>RecordChecks.A_write_needs_the_version_that_is_stored</c>.</summary>
    public string Name { get; }

    /// <summary>Runs the check.</summary>
    /// <param name="fixture">A new fixture with an empty store; the caller disposes it.</param>
    /// <returns>A task that fails if the store does not pass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fixture"/> is null.</exception>
    /// <exception cref="StoreConformanceException">An answer of the store is not the required one. The message contains both.</exception>
    public Task RunAsync(IStoreFixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        return _run(fixture);
    }

    /// <summary>Returns the name, which test runners show.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
