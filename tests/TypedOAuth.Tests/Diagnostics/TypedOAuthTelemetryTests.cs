using System.Diagnostics;
using System.Diagnostics.Metrics;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Diagnostics;

/// <summary>Checks that failing listeners of the application do not cause the loss of a token.</summary>
public sealed class TypedOAuthTelemetryTests
{
    [Fact]
    public async Task Listeners_that_throw_lose_no_rotated_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        var calls = 0;
        using (var meters = new MeterListener())
        using (var activities = new ActivityListener())
        {
            meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == TypedOAuthTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<long>((_, _, _, _) => Throw());
            meters.Start();
            activities.ShouldListenTo = static source => source.Name == TypedOAuthTelemetry.ActivitySourceName;
            activities.Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData;
            activities.ActivityStopped = _ => Throw();
            ActivitySource.AddActivityListener(activities);
            Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        }

        Assert.True(calls >= 2);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt2", host.Server.Forms[^1]["refresh_token"]);

        void Throw()
        {
            Interlocked.Increment(ref calls);
            throw new InvalidOperationException("The listener is broken.");
        }
    }
}
