namespace TypedOAuth.Generated;

/// <summary>Holds the value of a declared member of a token response without boxing.</summary>
/// <remarks>Generated code converts the value to the property's type.</remarks>
public readonly struct OAuth2TokenFieldValue
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly bool _hasBits;

    private OAuth2TokenFieldValue(object? reference) => _reference = reference;

    private OAuth2TokenFieldValue(long bits) => (_bits, _hasBits) = (bits, true);

    /// <summary>Whether the response contained the member with a value of the declared type.</summary>
    public bool HasValue => _hasBits || _reference is not null;

    internal long Bits => _bits;

    /// <summary>Converts a string; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(string? value) => new((object?)value);

    /// <summary>Converts a URI; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(Uri? value) => new((object?)value);

    /// <summary>Converts an array of strings; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(string[]? value) => new((object?)value);

    /// <summary>Converts a number; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(long? value) => value is { } number ? new(number) : default;

    /// <summary>Converts a number; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(int? value) => value is { } number ? new((long)number) : default;

    /// <summary>Converts a number; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(double? value) =>
        value is { } number ? new(BitConverter.DoubleToInt64Bits(number)) : default;

    /// <summary>Converts a Boolean value; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(bool? value) => value is { } truth ? new(truth ? 1L : 0L) : default;

    /// <summary>Converts a time to UTC; null becomes an empty value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OAuth2TokenFieldValue(DateTimeOffset? value) =>
        value is { } instant ? new(instant.UtcTicks) : default;

    /// <summary>Returns the value as a string.</summary>
    /// <returns>The string; <see langword="null"/> if the response contained none.</returns>
    public string? AsString() => _reference as string;

    /// <summary>Returns the value as a URI.</summary>
    /// <returns>The URI; <see langword="null"/> if the response contained none.</returns>
    public Uri? AsUri() => _reference as Uri;

    /// <summary>Returns the value as an array of strings.</summary>
    /// <returns>The strings; <see langword="null"/> if the response contained none.</returns>
    public string[]? AsStringArray() => _reference as string[];

    /// <summary>Returns the value as a number.</summary>
    /// <returns>The number; <see langword="null"/> if the response contained none.</returns>
    public long? AsInt64() => _hasBits ? _bits : null;

    /// <summary>Returns the value as a number.</summary>
    /// <returns>The number; <see langword="null"/> if the response contained none, or the number is too large or too small.</returns>
    public int? AsInt32() => _hasBits && _bits is >= int.MinValue and <= int.MaxValue ? (int)_bits : null;

    /// <summary>Returns the value as a number.</summary>
    /// <returns>The number; <see langword="null"/> if the response contained none.</returns>
    public double? AsDouble() => _hasBits ? BitConverter.Int64BitsToDouble(_bits) : null;

    /// <summary>Returns the value as a Boolean value.</summary>
    /// <returns>The Boolean value; <see langword="null"/> if the response contained none.</returns>
    public bool? AsBoolean() => _hasBits ? _bits != 0 : null;

    /// <summary>Returns the value as a UTC time.</summary>
    /// <returns>The time; <see langword="null"/> if the response contained none.</returns>
    public DateTimeOffset? AsDateTimeOffset() => _hasBits ? new DateTimeOffset(_bits, TimeSpan.Zero) : null;

    /// <summary>Returns whether a value is present, but never the value, because the value may be a token.</summary>
    /// <returns><c>(value)</c> or <c>(none)</c>.</returns>
    public override string ToString() => HasValue ? "(value)" : "(none)";
}
