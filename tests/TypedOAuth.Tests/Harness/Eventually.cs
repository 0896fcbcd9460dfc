namespace TypedOAuth.Tests.Harness;

/// <summary>Waits for what happens in the background, with a limit, so that a test that waits in vain fails.</summary>
internal static class Eventually
{
    /// <summary>Longer than anything takes that a test waits for.</summary>
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
