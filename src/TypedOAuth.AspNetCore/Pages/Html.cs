using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace TypedOAuth.AspNetCore;

/// <summary>Markup. What is interpolated into it is encoded, unless it is markup itself.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    public static Html Of(HtmlHandler handler) => new(handler.ToString());

    /// <summary>Joins markup.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(static part => part.ToString())));

    /// <summary>Takes text that is markup already: constants of this assembly only.</summary>
    public static Html Raw(string markup) => new(markup);

    public override string ToString() => _markup ?? "";
}

/// <summary>Builds markup from an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlHandler
{
    private readonly StringBuilder _text;

    public HtmlHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(Html markup) => _text.Append(markup.ToString());

    public void AppendFormatted(string? text) => _text.Append(HtmlEncoder.Default.Encode(text ?? ""));

    public override string ToString() => _text.ToString();
}
