namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Markup. What is interpolated into it is encoded, unless it is markup itself.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    /// <summary>Takes text, which is encoded.</summary>
    public static Html Text(string? text) => Of($"{text}");

    /// <summary>Joins markup.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(static part => part.ToString())));

    /// <summary>Takes text that is markup already: constants of this assembly only.</summary>
    public static Html Raw(string markup) => new(markup);

    public override string ToString() => _markup ?? "";
}
