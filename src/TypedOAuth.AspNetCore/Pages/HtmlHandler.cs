using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace TypedOAuth.AspNetCore.Pages;

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
