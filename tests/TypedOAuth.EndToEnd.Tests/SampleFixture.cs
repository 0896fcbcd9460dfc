namespace TypedOAuth.EndToEnd.Tests;

/// <summary>One browser and one sample for the tests of a class.</summary>
public sealed class SampleFixture : BrowserFixture
{
    internal SampleProcess Sample { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Browser is not null)
        {
            Sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Sample is not null)
        {
            await Sample.DisposeAsync();
        }
    }
}
