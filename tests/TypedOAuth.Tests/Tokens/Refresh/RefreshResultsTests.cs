using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tests.Tokens.Refresh;

public sealed class RefreshResultsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void The_results_of_five_minutes_count()
    {
        var results = new RefreshResults(_time);
        results.AddFailure(Fail("server_error"));
        _time.Advance(TimeSpan.FromMinutes(4));
        results.AddFailure(Fail("slow_down"));
        Assert.Equal(new(2, 2, _time.GetUtcNow() - TimeSpan.FromMinutes(4), "slow_down", null), results.Summarize());
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new(1, 1, _time.GetUtcNow() - TimeSpan.FromMinutes(6), "slow_down", null), results.Summarize());
        results.AddSuccess();
        Assert.Equal(new(2, 1, null, "slow_down", null), results.Summarize());
    }

    [Fact]
    public void A_failure_of_the_store_does_not_count()
    {
        var results = new RefreshResults(_time);
        results.AddFailure(new OAuth2TransientException("The store is unavailable."));
        Assert.Equal(default, results.Summarize());
    }

    [Fact]
    public void A_pause_is_told_until_it_ends()
    {
        var results = new RefreshResults(_time);
        results.Pause(_time.GetUtcNow() + TimeSpan.FromMinutes(1));
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromMinutes(1), results.Summarize().PausedUntil);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(results.Summarize().PausedUntil);
    }

    /// <summary>Renewal stays paused, because the request may have been sent before the pause, or the provider has requested the delay.</summary>
    [Fact]
    public void A_success_does_not_end_a_pause()
    {
        var results = new RefreshResults(_time);
        var until = _time.GetUtcNow() + TimeSpan.FromMinutes(1);
        results.Pause(until);
        results.AddSuccess();
        Assert.Equal(until, results.Summarize().PausedUntil);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(results.Summarize().PausedUntil);
    }

    [Fact]
    public void The_last_hundred_results_count()
    {
        var results = new RefreshResults(_time);
        results.AddFailure(Fail("server_error"));
        for (var i = 0; i < 100; i++)
        {
            results.AddSuccess();
        }

        Assert.Equal((100, 0), (results.Summarize().Count, results.Summarize().Failures));
    }

    private static OAuth2TransientException Fail(string code) => new("failed", error: new() { Code = code }) { IsFromProvider = true };
}
