using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Tests.Tokens.Renewal;

public sealed class ProviderPauseTests
{
    private static readonly OAuth2TransientException Outage = new("unavailable");

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Three_failures_in_a_row_begin_a_pause_that_grows_to_five_minutes()
    {
        var pause = new ProviderPause(_time);
        Assert.Null(pause.AddFailure(Outage));
        Assert.Null(pause.AddFailure(Outage));
        Assert.False(pause.IsActive);
        Assert.Equal((_time.GetUtcNow() + TimeSpan.FromSeconds(30), true), pause.AddFailure(Outage));
        Assert.True(pause.IsActive && pause.IsProbing);
        foreach (var seconds in new[] { 60, 120, 240, 300, 300 })
        {
            _time.Advance(TimeSpan.FromMinutes(5));
            Assert.False(pause.IsActive);
            Assert.Equal((_time.GetUtcNow() + TimeSpan.FromSeconds(seconds), false), pause.AddFailure(Outage));
        }
    }

    [Fact]
    public void A_success_between_failures_prevents_a_pause()
    {
        var pause = new ProviderPause(_time);
        for (var i = 0; i < 10; i++)
        {
            Assert.Null(pause.AddFailure(Outage));
            Assert.Null(pause.AddFailure(Outage));
            Assert.False(pause.AddSuccess());
        }
    }

    [Fact]
    public void Requests_that_fail_together_are_one_pause()
    {
        var pause = new ProviderPause(_time);
        Assert.Single(Enumerable.Range(0, 8).Select(_ => pause.AddFailure(Outage)), static begun => begun is not null);
        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal((_time.GetUtcNow() + TimeSpan.FromMinutes(1), false), pause.AddFailure(Outage));
    }

    [Fact]
    public void A_requested_delay_begins_a_pause_at_once_and_is_an_hour_at_most()
    {
        var pause = new ProviderPause(_time);
        Assert.Equal(
            (_time.GetUtcNow() + TimeSpan.FromMinutes(2), true), pause.AddFailure(new OAuth2TransientException("later", TimeSpan.FromMinutes(2))));
        Assert.Null(pause.AddFailure(new OAuth2TransientException("later", TimeSpan.FromMinutes(1))));
        Assert.Equal(
            (_time.GetUtcNow() + TimeSpan.FromHours(1), false), pause.AddFailure(new OAuth2TransientException("later", TimeSpan.FromDays(1))));
    }

    [Fact]
    public void A_success_after_the_pause_ends_it()
    {
        var pause = new ProviderPause(_time);
        pause.AddFailure(new OAuth2TransientException("later", TimeSpan.FromMinutes(2)));
        Assert.False(pause.AddSuccess());
        Assert.True(pause.IsActive);
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.True(pause.IsProbing);
        Assert.True(pause.AddSuccess());
        Assert.False(pause.IsProbing);
        Assert.False(pause.AddSuccess());
    }
}
