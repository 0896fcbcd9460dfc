namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Represents markup. Interpolated values are encoded unless they are markup.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    /// <summary>Encodes a text.</summary>
    public static Html Text(string? text) => Of($"{text}");

    /// <summary>Joins markup.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(static part => part.ToString())));

    /// <summary>Returns a text as markup without encoding it. Pass only texts that this assembly creates.</summary>
    public static Html Raw(string markup) => new(markup);

    public override string ToString() => _markup ?? "";
}
