namespace TypedOAuth.Tests.Harness;

/// <summary>Waits for what happens in the background, with a limit, so that a test that waits in vain fails.</summary>
internal static class Eventually
{
    public static async Task IsTrueAsync(Func<ValueTask<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), limit.Token);
        }
    }
}
