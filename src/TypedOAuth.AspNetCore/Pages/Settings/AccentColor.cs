using System.Globalization;

namespace TypedOAuth.AspNetCore.Pages.Settings;

/// <summary>Represents a color in sRGB, and computes luminance and contrast according to WCAG 2.2.</summary>
/// <param name="Red">The red part, 0 to 255.</param>
/// <param name="Green">The green part, 0 to 255.</param>
/// <param name="Blue">The blue part, 0 to 255.</param>
internal readonly record struct AccentColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The contrast that text needs (WCAG 2.2, success criterion 1.4.3).</summary>
    public const double TextContrast = 4.5;

    private static readonly AccentColor White = new(255, 255, 255);
    private static readonly AccentColor Ink = new(0x14, 0x17, 0x1b);

    /// <summary>The color of text on this color: white or ink, whichever has the higher contrast.</summary>
    public AccentColor OnAccent => GetContrast(White) >= GetContrast(Ink) ? White : Ink;

    private double Luminance => (0.2126 * Linearize(Red)) + (0.7152 * Linearize(Green)) + (0.0722 * Linearize(Blue));

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    /// <returns>The color; <see langword="null"/> if the text has another format.</returns>
    public static AccentColor? Parse(string text)
    {
        var digits = text is ['#', .. var rest] ? rest : "";
        if (digits.Length == 3)
        {
            digits = string.Concat(digits.Select(static digit => new string(digit, 2)));
        }

        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>Returns the contrast with another color, 1 to 21.</summary>
    public double GetContrast(AccentColor other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linearize(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
