using System.Globalization;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Reads dates as providers write them.</summary>
public sealed class DateTextTests
{
    [Theory]
    [InlineData("2026-02-03T04:05:06Z", "2026-02-03T04:05:06.0000000")]
    [InlineData("2026-02-03T04:05:06", "2026-02-03T04:05:06.0000000")]
    [InlineData("2026-02-03T04:05", "2026-02-03T04:05:00.0000000")]
    [InlineData("2026-02-03", "2026-02-03T00:00:00.0000000")]
    [InlineData("2026-02-03T04:05:06.5Z", "2026-02-03T04:05:06.5000000")]
    [InlineData("2026-02-03T04:05:06.123456789Z", "2026-02-03T04:05:06.1234568")]
    [InlineData("2026-02-03T04:05:06+02:00", "2026-02-03T02:05:06.0000000")]
    [InlineData("2026-02-03T04:05:06+0200", "2026-02-03T02:05:06.0000000")]
    [InlineData("2026-02-03T04:05:06-05:30", "2026-02-03T09:35:06.0000000")]
    [InlineData("2026-02-03 04:05:06", "2026-02-03T04:05:06.0000000")]
    [InlineData("2026-02-03 04:05:06.7", "2026-02-03T04:05:06.7000000")]
    [InlineData("2026-02-03 04:05:06 +02:00", "2026-02-03T02:05:06.0000000")]
    [InlineData("Tue, 03 Feb 2026 04:05:06 GMT", "2026-02-03T04:05:06.0000000")]
    [InlineData("Tue, 3 Feb 2026 04:05:06 GMT", "2026-02-03T04:05:06.0000000")]
    [InlineData("Tue, 03 Feb 2026 04:05:06 +0200", "2026-02-03T02:05:06.0000000")]
    public void A_date_is_read(string text, string utc)
    {
        var date = DateText.Parse(text);
        Assert.Equal(TimeSpan.Zero, date?.Offset);
        Assert.Equal(utc, date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3600")]
    [InlineData("1767225600")]
    [InlineData("04:05")]
    [InlineData("02/03/2026")]
    [InlineData("03.02.2026")]
    [InlineData("2026-02")]
    [InlineData("2026-2-3")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-03x")]
    [InlineData("Wed, 03 Feb 2026 04:05:06 GMT")]
    [InlineData("tomorrow")]
    public void Other_texts_are_no_dates(string text) => Assert.Null(DateText.Parse(text));
}
