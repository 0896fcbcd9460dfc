using System.Text;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Writes lines at the current indentation; blocks open and close braces.</summary>
internal sealed class IndentedWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _text = new(8 * 1024);
    private int _level;

    /// <summary>Writes each line of a text; a line that is empty gets no indentation.</summary>
    public IndentedWriter Write(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            WriteLine(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }

        return this;
    }

    /// <summary>Writes the parts that there are, with an empty line between any two.</summary>
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

    /// <summary>Opens a block; disposing of the result closes it.</summary>
    public Block BeginBlock(string end = "}")
    {
        Write("{");
        _level++;
        return new(this, end);
    }

    public override string ToString() => _text.ToString();

    private void WriteLine(string text, int start, int end)
    {
        if (end > start)
        {
            for (var i = 0; i < _level; i++)
            {
                _text.Append(Indentation);
            }

            _text.Append(text, start, end - start);
        }

        _text.Append('\n');
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
}
