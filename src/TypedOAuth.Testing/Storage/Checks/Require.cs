using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Throws a <see cref="StoreConformanceException"/> if a store's answer is not the required one.</summary>
internal static class Require
{
    public static void True([DoesNotReturnIf(false)] bool condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        if (!condition)
        {
            throw Fail($"This must be true, and is not: {what}");
        }
    }

    public static void False(bool condition, [CallerArgumentExpression(nameof(condition))] string what = "") => True(!condition, $"not {what}");

    public static void Null(object? value, [CallerArgumentExpression(nameof(value))] string what = "") => True(value is null, $"{what} is null");

    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string what = "")
        where T : class
    {
        True(value is not null, $"{what} is not null");
        return value;
    }

    public static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw Fail($"{what} must be {Format(expected)}, and is {Format(actual)}.");
        }
    }

    public static void Sequence<T>(IEnumerable<T> expected, IEnumerable<T> actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        var (wanted, present) = (expected.ToList(), actual.ToList());
        if (!wanted.SequenceEqual(present))
        {
            throw Fail(
                $"{what} must have {FormatItems(wanted)}, and has {FormatItems(present)}.");
        }
    }

    public static void Bytes(byte[] expected, ReadOnlyMemory<byte> actual, [CallerArgumentExpression(nameof(actual))] string what = "") =>
        Sequence(expected, actual.ToArray(), what);

    public static void SameRecord(
        OAuth2StoredRecord? expected, OAuth2StoredRecord? actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        Equal(expected is null, actual is null, $"whether {what} is null");
        if (expected is not null && actual is not null)
        {
            Bytes(expected.Payload.ToArray(), actual.Payload, $"the payload of {what}");
            Equal(expected with { Payload = default }, actual with { Payload = default }, what);
        }
    }

    public static void InRange<T>(T actual, T low, T high, [CallerArgumentExpression(nameof(actual))] string what = "")
        where T : IComparable<T> =>
        True(actual.CompareTo(low) >= 0 && actual.CompareTo(high) <= 0, $"{what} ({Format(actual)}) is from {Format(low)} to {Format(high)}");

    public static void Single(int count, [CallerArgumentExpression(nameof(count))] string what = "") => Equal(1, count, what);

    public static async Task ThrowsAsync<TException>(Func<Task> action, [CallerArgumentExpression(nameof(action))] string what = "")
        where TException : Exception
    {
        try
        {
            await action().ConfigureAwait(false);
        }
        catch (TException)
        {
            return;
        }

        throw Fail($"This must throw {typeof(TException).Name}, and does not: {what}");
    }

    /// <summary>Creates the exception. Its message shows the call of the store without <c>ConfigureAwait</c> and <c>AsTask</c>.</summary>
    private static StoreConformanceException Fail(string message) =>
        new(message.Replace(".ConfigureAwait(false)", "", StringComparison.Ordinal).Replace(".AsTask()", "", StringComparison.Ordinal));

    private static string FormatItems<T>(List<T> items) => items.Count switch
    {
        0 => "no items",
        1 => $"the item {Format(items)}",
        var count => $"the {count} items {Format(items)}",
    };

    private static string Format<T>(T value) => value switch
    {
        null => "null",
        DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<byte> bytes => $"[{string.Join(' ', bytes.Take(16))}]",
        System.Collections.IEnumerable items and not string => string.Join(", ", items.Cast<object?>().Take(8)),
        _ => value.ToString() ?? "",
    };
}
