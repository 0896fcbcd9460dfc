using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Diagnostics;

namespace TypedOAuth.Tests.Diagnostics;

/// <summary>Counts entries with a clock that the test advances.</summary>
public sealed class LogBudgetTests
{
    [Fact]
    public void Each_minute_has_its_own_count()
    {
        var time = new FakeTimeProvider();
        var budget = new LogBudget(time);
        Assert.Equal([1, 2, 3], CountTo(3));
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal([4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12], CountTo(11));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([1, 2], CountTo(2));
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal([1], CountTo(1));

        IEnumerable<int> CountTo(int count) => Enumerable.Range(0, count).Select(_ => budget.Count()).ToList();
    }
}
