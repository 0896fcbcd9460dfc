using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Tests.Tokens.Renewal;

public sealed class RenewalRateTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void The_requests_of_one_second_are_sent_at_once_and_the_others_evenly()
    {
        var rate = new RenewalRate(_time);
        var waits = Enumerable.Range(0, 25).Select(_ => rate.WaitAsync(10, CancellationToken.None)).ToList();
        Assert.Equal(10, waits.Count(static wait => wait.IsCompleted));
        for (var sent = 11; sent <= 25; sent++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            Assert.Equal(sent, waits.Count(static wait => wait.IsCompleted));
        }
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
        Assert.Equal(2, Enumerable.Range(0, 5).Select(_ => rate.WaitAsync(2, CancellationToken.None)).ToList().Count(static wait => wait.IsCompleted));
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
}
