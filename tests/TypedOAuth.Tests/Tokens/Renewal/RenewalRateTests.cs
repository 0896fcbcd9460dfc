using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Tests.Tokens.Renewal;

public sealed class RenewalRateTests
{
    private readonly FakeTimeProvider _time = new();

    /// <summary>Requests that begin together would make two full seconds of one, and a provider counts any second.</summary>
    [Fact]
    public void The_requests_are_sent_evenly()
    {
        var rate = new RenewalRate(_time);
        var waits = Enumerable.Range(0, 25).Select(_ => rate.WaitAsync(10, CancellationToken.None)).ToList();
        for (var sent = 1; sent <= 25; sent++)
        {
            Assert.Equal(sent, waits.Count(static wait => wait.IsCompleted));
            _time.Advance(TimeSpan.FromMilliseconds(100));
        }
    }

    [Fact]
    public void A_clock_that_is_set_back_delays_no_request()
    {
        var clock = new SteppedClock(_time);
        var rate = new RenewalRate(clock);
        Assert.True(rate.WaitAsync(10, CancellationToken.None).IsCompleted);
        clock.Step = TimeSpan.FromHours(-1);
        _time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.True(rate.WaitAsync(10, CancellationToken.None).IsCompleted);
    }

    [Fact]
    public void A_request_that_was_not_sent_does_not_count()
    {
        var rate = new RenewalRate(_time);
        for (var i = 0; i < 50; i++)
        {
            Assert.True(rate.WaitAsync(1, CancellationToken.None).IsCompleted);
            rate.Return(1);
        }

        Assert.True(rate.WaitAsync(1, CancellationToken.None).IsCompleted);
        Assert.False(rate.WaitAsync(1, CancellationToken.None).IsCompleted);
    }

    [Fact]
    public void Requests_that_were_not_sent_for_a_long_time_are_not_made_up_for()
    {
        var rate = new RenewalRate(_time);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Single(Enumerable.Range(0, 5).Select(_ => rate.WaitAsync(2, CancellationToken.None)).ToList(), static wait => wait.IsCompleted);
    }

    [Fact]
    public async Task A_wait_ends_when_the_application_stops()
    {
        var rate = new RenewalRate(_time);
        using var stopping = new CancellationTokenSource();
        await rate.WaitAsync(1, stopping.Token);
        var wait = rate.WaitAsync(1, stopping.Token);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    /// <summary>A clock that is set while the timestamps continue.</summary>
    private sealed class SteppedClock(TimeProvider inner) : TimeProvider
    {
        public TimeSpan Step { get; set; }

        public override long TimestampFrequency => inner.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Step;

        public override long GetTimestamp() => inner.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            inner.CreateTimer(callback, state, dueTime, period);
    }
}
