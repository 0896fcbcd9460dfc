using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Reads JSON (RFC 8259) without a library, because a generator cannot bring one along.</summary>
/// <remarks>
/// Objects are dictionaries and arrays are lists; other values are texts, numbers (<see cref="double"/>), Booleans or null. The reader never
/// throws. It refuses duplicate members and unpaired surrogates (RFC 7493 §2), of which two parsers could read different values.
/// </remarks>
internal sealed class JsonReader
{
    /// <summary>The number of nested objects and arrays, which limits the recursion.</summary>
    public const int MaxDepth = 64;

    /// <summary>The number of characters. A metadata document has some thousands.</summary>
    public const int MaxLength = 1 << 20;

    private const string Unpaired = "half of a surrogate pair is missing";
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private static readonly Regex Number = new("\\G-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", RegexOptions.CultureInvariant);
    private static readonly Regex Code = new("\\G[0-9A-Fa-f]{4}", RegexOptions.CultureInvariant);

    private readonly string _text;
    private int _position;
    private JsonFault? _fault;

    private JsonReader(string text) => _text = text;

    /// <summary>The next character; a null character at the end, which is not valid anywhere.</summary>
    private char Next => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads a text; returns the first fault, or null if the text is valid.</summary>
    public static JsonFault? Read(string text, out object? value)
    {
        var reader = new JsonReader(text);
        reader.Require(text.Length <= MaxLength, $"the text has more than {MaxLength} characters");
        reader.Require(HasPairs(text), Unpaired);
        value = reader.ReadValue(depth: 0);
        reader.Require(reader._position == text.Length, "the end of the text is expected");
        return reader._fault;
    }

    private void Require(bool isValid, string fault)
    {
        if (!isValid && _fault is null)
        {
            Fail(fault);
        }
    }

    /// <summary>Sets the first fault, which ends the reading.</summary>
    private object? Fail(string fault)
    {
        var before = _text.Substring(0, _position);
        _fault = new(before.Count(static c => c == '\n') + 1, _position - before.LastIndexOf('\n'), fault);
        return null;
    }

    /// <summary>Reads a value and the white space around it.</summary>
    private object? ReadValue(int depth)
    {
        SkipWhiteSpace();
        var value = _fault is not null ? null : Next switch
        {
            '{' or '[' when depth == MaxDepth => Fail($"more than {MaxDepth} objects and arrays are nested"),
            '{' => ReadObject(depth + 1),
            '[' => ReadArray(depth + 1),
            '"' => ReadText(),
            't' => ReadWord("true", true),
            'f' => ReadWord("false", false),
            'n' => ReadWord("null", null),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => Fail("a value is missing"),
        };
        SkipWhiteSpace();
        return value;
    }

    private void SkipWhiteSpace()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private bool Skip(char expected)
    {
        var isExpected = Next == expected;
        _position += isExpected ? 1 : 0;
        return isExpected;
    }

    private Dictionary<string, object?> ReadObject(int depth)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        ReadItems('}', () =>
        {
            SkipWhiteSpace();
            Require(Next == '"', "the name of a member is missing");
            var name = _fault is null ? ReadText() : "";
            Require(!members.ContainsKey(name), "the object has this member twice");
            SkipWhiteSpace();
            Require(Skip(':'), "':' is missing");
            members[name] = ReadValue(depth);
        });
        return members;
    }

    private List<object?> ReadArray(int depth)
    {
        var elements = new List<object?>();
        ReadItems(']', () => elements.Add(ReadValue(depth)));
        return elements;
    }

    private void ReadItems(char end, Action readItem)
    {
        _position++;
        SkipWhiteSpace();
        if (!Skip(end))
        {
            do
            {
                readItem();
            }
            while (_fault is null && Skip(','));
            Require(Skip(end), end == '}' ? "',' or '}' is missing" : "',' or ']' is missing");
        }
    }

    private object? ReadWord(string word, object? value)
    {
        Require(string.CompareOrdinal(_text, _position, word, 0, word.Length) == 0, "a value is missing");
        _position += _fault is null ? word.Length : 0;
        return value;
    }

    private object? ReadNumber()
    {
        var number = Number.Match(_text, _position);
        _position += number.Length;

        // A number outside of the range of double is valid JSON, but has no value in .NET Framework, so the result does not matter.
        _ = double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var read);
        return number.Success ? read : Fail("a digit is missing");
    }

    private string ReadText()
    {
        var read = new StringBuilder();
        _position++;
        while (_fault is null && Next is not '"')
        {
            Require(Next >= ' ', _position < _text.Length ? "a text contains a control character" : "the end of a text is missing");
            read.Append(_fault is not null ? '\0' : Skip('\\') ? ReadEscape() : _text[_position++]);
        }

        Require(HasPairs(read.ToString()), Unpaired);
        _ = Skip('"');
        return read.ToString();
    }

    private char ReadEscape()
    {
        if (Next == 'u' && Code.Match(_text, _position + 1) is { Success: true, Value: var code })
        {
            _position += 1 + code.Length;
            return (char)ushort.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        var index = Escapes.IndexOf(Next);
        Require(index >= 0, "an escape sequence is invalid");
        _position += index >= 0 ? 1 : 0;
        return index >= 0 ? Escaped[index] : '\0';
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
