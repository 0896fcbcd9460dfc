using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <content>Reads texts with their escape sequences.</content>
internal sealed partial class JsonReader
{
    private const string Unpaired = "half of a surrogate pair is missing";
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static readonly Regex Code = new("\\G[0-9A-Fa-f]{4}", RegexOptions.CultureInvariant);

    private bool TryReadText(out string text)
    {
        var read = new StringBuilder();
        _position++;
        while (Next is not '"')
        {
            if (Next < ' ' || !TryReadCharacter(read))
            {
                text = "";
                return _fault is null && Fail(_position < _text.Length ? "a text contains a control character" : "the end of a text is missing");
            }
        }

        text = read.ToString();
        return HasPairs(text) ? Skip('"') : Fail(Unpaired);
    }

    private bool TryReadCharacter(StringBuilder read)
    {
        if (!Skip('\\'))
        {
            read.Append(_text[_position++]);
            return true;
        }

        if (Next == 'u' && Code.Match(_text, _position + 1) is { Success: true, Value: var code })
        {
            read.Append((char)ushort.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            _position += 1 + code.Length;
            return true;
        }

        var index = Escapes.IndexOf(Next);
        read.Append(index < 0 ? "" : Escaped.Substring(index, 1));
        _position += index < 0 ? 0 : 1;
        return index >= 0 || Fail("an escape sequence is invalid");
    }

    /// <summary>Returns whether all surrogates are halves of pairs.</summary>
    private static bool HasPairs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
