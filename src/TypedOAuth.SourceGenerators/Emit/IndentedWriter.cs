using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Writes lines at the current indentation; blocks open and close braces.</summary>
internal sealed class IndentedWriter
{
    private const string Indentation = "    ";

    /// <summary>The text, with the capacity that most files need.</summary>
    private readonly StringBuilder _text = new(16 * 1024);
    private int _level;
    private bool _isInLine;

    /// <summary>Writes each line of a text; an empty line gets no indentation.</summary>
    public IndentedWriter Write(string text)
    {
        Append(text);
        return EndLine();
    }

    /// <summary>Writes each line of an interpolated text, without creating one string of its parts first.</summary>
    public IndentedWriter Write([InterpolatedStringHandlerArgument("")] Interpolation text)
    {
        _ = text;
        return EndLine();
    }

    /// <summary>Writes the given parts, with an empty line between them.</summary>
    public IndentedWriter WriteSeparated(IEnumerable<Action<IndentedWriter>> parts)
    {
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
            {
                Write("");
            }

            part(this);
            isFirst = false;
        }

        return this;
    }

    /// <summary>Opens a block; disposing of the result closes the block.</summary>
    public Block BeginBlock(string end = "}")
    {
        Write("{");
        _level++;
        return new(this, end);
    }

    public override string ToString() => _text.ToString();

    private IndentedWriter EndLine()
    {
        _text.Append('\n');
        _isInLine = false;
        return this;
    }

    private void Append(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            AppendToLine(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            EndLine();
            start = end + 1;
        }

        AppendToLine(text, start, text.Length);
    }

    private void AppendToLine(string text, int start, int end)
    {
        if (end == start)
        {
            return;
        }

        for (var i = 0; i < _level && !_isInLine; i++)
        {
            _text.Append(Indentation);
        }

        _isInLine = true;
        _text.Append(text, start, end - start);
    }

    /// <summary>An open block.</summary>
    public readonly struct Block(IndentedWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer.Write(end);
        }
    }

    /// <summary>An interpolated text, whose parts the compiler writes one by one.</summary>
    [InterpolatedStringHandler]
    public readonly struct Interpolation
    {
        private readonly IndentedWriter _writer;

        /// <param name="literalLength">The number of literal characters; not used.</param>
        /// <param name="formattedCount">The number of values; not used.</param>
        /// <param name="writer">The writer that receives the parts.</param>
        public Interpolation(int literalLength, int formattedCount, IndentedWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        public void AppendFormatted(int value) => _writer.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(TokenFieldKind kind) => _writer.Append(kind.ToString());
    }
}
