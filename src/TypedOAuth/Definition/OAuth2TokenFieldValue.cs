namespace TypedOAuth.Generated;

/// <summary>The value of one declared member of a token response, without boxing: emitted code converts it to the property's type.</summary>
public readonly struct OAuth2TokenFieldValue
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly bool _hasBits;

    private OAuth2TokenFieldValue(object? reference) => _reference = reference;

    private OAuth2TokenFieldValue(long bits) => (_bits, _hasBits) = (bits, true);

    /// <summary>Whether the response carried the member, in a form that its type can hold.</summary>
    public bool HasValue => _hasBits || _reference is not null;

    internal object? Reference => _reference;

    internal long Bits => _bits;

    /// <summary>Holds a string, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(string? value) => new((object?)value);

    /// <summary>Holds a URI, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(Uri? value) => new((object?)value);

    /// <summary>Holds an array of strings, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(string[]? value) => new((object?)value);

    /// <summary>Holds a number, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(long? value) => value is { } number ? new(number) : default;

    /// <summary>Holds a number, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(int? value) => value is { } number ? new((long)number) : default;

    /// <summary>Holds a number, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(double? value) =>
        value is { } number ? new(BitConverter.DoubleToInt64Bits(number)) : default;

    /// <summary>Holds a truth value, or nothing.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(bool? value) => value is { } truth ? new(truth ? 1L : 0L) : default;

    /// <summary>Holds an instant, or nothing; kept in UTC.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(DateTimeOffset? value) =>
        value is { } instant ? new(instant.UtcTicks) : default;

    /// <summary>The value as a string.</summary>
    /// <returns>The string, or <see langword="null"/> where the response carried none.</returns>
    public string? AsString() => _reference as string;

    /// <summary>The value as a URI.</summary>
    /// <returns>The URI, or <see langword="null"/> where the response carried none.</returns>
    public Uri? AsUri() => _reference as Uri;

    /// <summary>The value as an array of strings.</summary>
    /// <returns>The strings, or <see langword="null"/> where the response carried none.</returns>
    public string[]? AsStringArray() => _reference as string[];

    /// <summary>The value as a number.</summary>
    /// <returns>The number, or <see langword="null"/> where the response carried none.</returns>
    public long? AsInt64() => _hasBits ? _bits : null;

    /// <summary>The value as a number.</summary>
    /// <returns>The number, or <see langword="null"/> where the response carried none that fits.</returns>
    public int? AsInt32() => _hasBits && _bits is >= int.MinValue and <= int.MaxValue ? (int)_bits : null;

    /// <summary>The value as a number.</summary>
    /// <returns>The number, or <see langword="null"/> where the response carried none.</returns>
    public double? AsDouble() => _hasBits ? BitConverter.Int64BitsToDouble(_bits) : null;

    /// <summary>The value as a truth value.</summary>
    /// <returns>The truth value, or <see langword="null"/> where the response carried none.</returns>
    public bool? AsBoolean() => _hasBits ? _bits != 0 : null;

    /// <summary>The value as an instant in UTC.</summary>
    /// <returns>The instant, or <see langword="null"/> where the response carried none.</returns>
    public DateTimeOffset? AsDateTimeOffset() => _hasBits ? new DateTimeOffset(_bits, TimeSpan.Zero) : null;

    /// <summary>Says only whether there is a value: it may be a token.</summary>
    /// <returns><c>(value)</c> or <c>(none)</c>.</returns>
    public override string ToString() => HasValue ? "(value)" : "(none)";
}
