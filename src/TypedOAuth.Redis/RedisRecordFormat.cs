using System.Globalization;
using StackExchange.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Reads the stored form of a record.</summary>
/// <remarks>
/// A record is a hash. Its field <c>m</c> contains all plain values in one text: version, expiry and due date in ticks, time of the write in
/// microseconds, and the mark (version, fence and time). One field needs less memory than several fields, and is faster to read. A dash stands
/// for a missing value. The other fields are the payload (<c>p</c>), the user id (<c>u</c>), the account unless it is empty
/// (<c>k</c>), and the claimed account (<c>c</c>).
/// </remarks>
internal static class RedisRecordFormat
{
    /// <summary>The Lua functions that read a record's plain values and assign the next version or fence.</summary>
    /// <remarks>
    /// A number is never less than the clock in microseconds, so a server that lost its last writes in a failover does not assign their versions
    /// a second time.
    /// </remarks>
    public const string Functions = """
        local function parse(record) return string.match(record, '^(%d+) (%S+) (%S+) (%d+) (.+)$') end
        local function advance(counter)
          local number = math.max((tonumber(redis.call('GET', counter)) or 0) + 1, clock)
          redis.call('SET', counter, text(number))
          return text(number)
        end

        """;

    private const int Values = 5;
    private const int ValuesWithMark = 7;

    /// <summary>Reads a record.</summary>
    /// <param name="values">The field <c>m</c>; null if no record is stored.</param>
    /// <param name="payload">The field <c>p</c>; null to read the record without its payload.</param>
    /// <exception cref="InvalidOperationException">The record was not written by this version or an earlier one.</exception>
    public static OAuth2StoredRecord? Read(RedisResult values, RedisResult? payload)
    {
        var text = (string?)values;
        if (text is null)
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[ValuesWithMark + 1];
        var line = text.AsSpan();
        var count = line.Split(parts, ' ');
        if (count is not (Values or ValuesWithMark))
        {
            throw new InvalidOperationException("A record in Redis has an unknown format. Update the package TypedOAuth.Redis.");
        }

        return new()
        {
            Version = Parse(line[parts[0]]),
            ExpiresAt = ParseDate(line[parts[1]]),
            DueAt = ParseDate(line[parts[2]]),
            WrittenAt = RedisTime.FromMicroseconds(Parse(line[parts[3]])),
            Mark = count == Values
                ? null
                : new(Parse(line[parts[4]]), Parse(line[parts[5]]), RedisTime.FromMicroseconds(Parse(line[parts[6]]))),
            Payload = (byte[]?)payload,
        };
    }

    private static long Parse(ReadOnlySpan<char> text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateTimeOffset? ParseDate(ReadOnlySpan<char> text) => text is "-" ? null : new(Parse(text), TimeSpan.Zero);
}
