namespace TypedOAuth.StoreConformance;

/// <summary>A check of a store.</summary>
/// <param name="Name">The name: the check's class and its sentence.</param>
/// <param name="RunAsync">Runs the check; throws if the store does not pass.</param>
public sealed record StoreCheck(string Name, Func<IStoreFixture, Task> RunAsync);
