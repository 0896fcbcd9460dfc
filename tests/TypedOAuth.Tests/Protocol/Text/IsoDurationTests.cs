using System.Globalization;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Reads durations of ISO 8601 and adds them by the calendar.</summary>
public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT1S", "2024-01-31T12:00:01")]
    [InlineData("PT90M", "2024-01-31T13:30:00")]
    [InlineData("PT1H", "2024-01-31T13:00:00")]
    [InlineData("P1D", "2024-02-01T12:00:00")]
    [InlineData("P2W", "2024-02-14T12:00:00")]
    [InlineData("P1M", "2024-02-29T12:00:00")]
    [InlineData("P13M", "2025-02-28T12:00:00")]
    [InlineData("P1Y", "2025-01-31T12:00:00")]
    [InlineData("P1Y2M3W4DT5H6M7S", "2025-04-25T17:06:07")]
    [InlineData("P0Y0M1D", "2024-02-01T12:00:00")]
    [InlineData("P0007D", "2024-02-07T12:00:00")]
    [InlineData("P1MT1M", "2024-02-29T12:01:00")]
    [InlineData("P100Y", "2124-01-31T12:00:00")]
    [InlineData("P1200M", "2124-01-31T12:00:00")]
    [InlineData("P36525D", "2124-02-01T12:00:00")]
    public void A_duration_is_added(string text, string end)
    {
        var date = IsoDuration.Parse(text)?.AddTo(new DateTimeOffset(2024, 1, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1DT")]
    [InlineData("PT1")]
    [InlineData("1D")]
    [InlineData("D")]
    [InlineData("PD")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1Y")]
    [InlineData("P1DT1HT1M")]
    [InlineData("P1D1M")]
    [InlineData("P1D1D")]
    [InlineData("PT1S1M")]
    [InlineData("PT1M1H")]
    [InlineData("P1T")]
    [InlineData("PTT1S")]
    [InlineData("P0D")]
    [InlineData("PT0S")]
    [InlineData("P-1D")]
    [InlineData("-P1D")]
    [InlineData("P+1D")]
    [InlineData("P1.5D")]
    [InlineData("P1,5D")]
    [InlineData("p1d")]
    [InlineData("P1d")]
    [InlineData(" P1D")]
    [InlineData("P1D ")]
    [InlineData("P 1D")]
    [InlineData("P101Y")]
    [InlineData("P100Y1D")]
    [InlineData("P100YT1S")]
    [InlineData("P1201M")]
    [InlineData("P36526D")]
    [InlineData("P9999999999Y")]
    [InlineData("P9999999999W")]
    [InlineData("P99999999999D")]
    [InlineData("1.00:00:00")]
    public void Other_texts_are_no_durations(string? text) => Assert.Null(IsoDuration.Parse(text));
}
