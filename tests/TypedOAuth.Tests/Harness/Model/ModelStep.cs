namespace TypedOAuth.Tests.Harness.Model;

/// <summary>A call of a process to the store or the provider that has not happened yet.</summary>
internal sealed class ModelStep(string name)
{
    // Without asynchronous continuations, the process runs on the explorer's thread until its next call, so a schedule is exact.
    private readonly TaskCompletionSource _happened = new();

    public string Name { get; } = name;

    public Task Happened => _happened.Task;

    /// <summary>Lets the call happen, and runs the process until its next call.</summary>
    public void Happen() => _happened.SetResult();
}
