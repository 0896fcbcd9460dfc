namespace TypedOAuth.Tests.Harness;

/// <summary>Waits for background work with a time limit, so that a test fails instead of waiting forever.</summary>
internal static class Eventually
{
    /// <summary>The time limit, which exceeds the duration of all background work in tests.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static async Task IsTrueAsync(Func<ValueTask<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }
    }
}
