namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the pages' icons: lines in the color of the adjacent text. The text has the same meaning as the icon.</summary>
internal static class Icons
{
    public static Html Back { get; } = Draw("""<path d="M10 3.5 5.5 8l4.5 4.5"/>""", "toa-flip");

    public static Html Chevron { get; } = Draw("""<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>""", "toa-chevron");

    public static Html Warning { get; } = Draw("""<path d="M8 2.4 14.4 13.4H1.6Z"/><path d="M8 6.6v3M8 11.5v.1"/>""");

    public static Html Key { get; } = Draw("""<circle cx="5" cy="11" r="2.75"/><path d="m7 9 5.5-5.5M10.5 5.5l2 2"/>""");

    public static Html Clock { get; } = Draw("""<circle cx="8" cy="8" r="6"/><path d="M8 4.8V8l2.2 1.6"/>""");

    public static Html Check { get; } = Draw("""<path d="m3.5 8.5 3 3 6-7"/>""");

    public static Html CheckCircle { get; } = Draw("""<circle cx="8" cy="8" r="6"/><path d="m5.4 8.2 1.9 1.9 3.4-4"/>""");

    public static Html Minus { get; } = Draw("""<path d="M4 8h8"/>""");

    public static Html Plus { get; } = Draw("""<path d="M8 3.5v9M3.5 8h9"/>""");

    public static Html Cross { get; } = Draw("""<path d="m4 4 8 8M12 4l-8 8"/>""");

    public static Html Search { get; } = Draw("""<circle cx="7" cy="7" r="4.25"/><path d="m10.2 10.2 3.3 3.3"/>""");

    public static Html Person { get; } = Draw("""<circle cx="8" cy="6" r="2.6"/><path d="M3 13.6c.6-2.6 2.6-4 5-4s4.4 1.4 5 4"/>""");

    public static Html Arrows { get; } = Draw("""<path d="M3 6h10l-2.5-2.5M13 10H3l2.5 2.5"/>""", "toa-flip");

    public static Html Barred { get; } = Draw("""<circle cx="8" cy="8" r="6"/><path d="m3.8 3.8 8.4 8.4"/>""");

    public static Html Shield { get; } = Draw("""<path d="M8 1.8 13 3.6v4c0 3-2 5.2-5 6.6-3-1.4-5-3.6-5-6.6v-4Z"/>""");

    public static Html Undo { get; } = Draw("""<path d="M5.5 3.5 2.5 6.5l3 3M2.8 6.5h6.4a3.5 3.5 0 0 1 0 7H6.5"/>""", "toa-flip");

    public static Html External { get; } = Draw("""<path d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5"/>""", "toa-flip");

    public static Html Copy { get; } = Draw("""<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M3.5 10.5h-1v-8h8v1"/>""");

    private static Html Draw(string shapes, string? more = null) => Html.Of(
        $"""<svg class="{(more is null ? "toa-icon" : $"toa-icon {more}")}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{Html.Raw(shapes)}</svg>""");
}
