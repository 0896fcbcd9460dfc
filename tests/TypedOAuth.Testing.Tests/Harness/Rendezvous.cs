namespace TypedOAuth.Testing.Tests.Harness;

/// <summary>Makes the first caller wait for the second one, so that two operations overlap in each run.</summary>
internal sealed class Rendezvous
{
    private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _callers;

    /// <summary>Completes when two callers have called the method.</summary>
    public Task MeetAsync()
    {
        if (Interlocked.Increment(ref _callers) == 2)
        {
            _second.SetResult();
        }

        return _second.Task;
    }
}
