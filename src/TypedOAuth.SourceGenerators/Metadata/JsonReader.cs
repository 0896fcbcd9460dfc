using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Reads JSON (RFC 8259) without a library, because a generator cannot bring one along.</summary>
/// <remarks>
/// Objects are dictionaries and arrays are lists; other values are texts, numbers (<see cref="double"/>), Booleans or null. The reader never
/// throws. It refuses duplicate members and unpaired surrogates (RFC 7493 §2), of which two parsers could read different values.
/// </remarks>
internal sealed partial class JsonReader
{
    /// <summary>The number of nested objects and arrays, which limits the recursion.</summary>
    public const int MaxDepth = 64;

    /// <summary>The number of characters. A metadata document has some thousands.</summary>
    public const int MaxLength = 1 << 20;

    private static readonly Regex Number = new("\\G-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", RegexOptions.CultureInvariant);

    private readonly string _text;
    private int _position;
    private JsonFault? _fault;

    private JsonReader(string text) => _text = text;

    /// <summary>The next character; a null character at the end, which is not valid anywhere outside of a text.</summary>
    private char Next => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>Reads a text; returns the fault, or null if the text is valid.</summary>
    public static JsonFault? Read(string text, out object? value)
    {
        value = null;
        var reader = new JsonReader(text);
        _ = (text.Length <= MaxLength || reader.Fail($"the text has more than {MaxLength} characters"))
            && (HasPairs(text) || reader.Fail(Unpaired))
            && reader.TryReadValue(depth: 0, out value)
            && (reader._position == text.Length || reader.Fail("the end of the text is expected"));
        return reader._fault;
    }

    private bool Fail(string message)
    {
        var before = _text.Substring(0, _position);
        _fault = new(before.Count(static c => c == '\n') + 1, _position - before.LastIndexOf('\n'), message);
        return false;
    }

    /// <summary>Reads a value and the white space around it.</summary>
    private bool TryReadValue(int depth, out object? value)
    {
        value = null;
        SkipWhiteSpace();
        var isRead = Next switch
        {
            '{' or '[' when depth == MaxDepth => Fail($"more than {MaxDepth} objects and arrays are nested"),
            '{' => TryReadObject(depth + 1, out value),
            '[' => TryReadArray(depth + 1, out value),
            '"' => TryReadText(out var text) && Set(text, out value),
            't' => TryReadWord("true") && Set(true, out value),
            'f' => TryReadWord("false") && Set(false, out value),
            'n' => TryReadWord("null"),
            '-' or (>= '0' and <= '9') => TryReadNumber(out value),
            _ => Fail("a value is missing"),
        };
        SkipWhiteSpace();
        return isRead;
    }

    private static bool Set(object read, out object? value)
    {
        value = read;
        return true;
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

    private bool TryReadObject(int depth, out object? value)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        value = members;
        return TryReadItems('}', () => TryReadMember(depth, members));
    }

    private bool TryReadArray(int depth, out object? value)
    {
        var elements = new List<object?>();
        value = elements;
        return TryReadItems(']', () =>
        {
            var isRead = TryReadValue(depth, out var element);
            elements.Add(element);
            return isRead;
        });
    }

    private bool TryReadItems(char end, Func<bool> tryReadItem)
    {
        _position++;
        SkipWhiteSpace();
        if (Skip(end))
        {
            return true;
        }

        do
        {
            if (!tryReadItem())
            {
                return false;
            }
        }
        while (Skip(','));
        return Skip(end) || Fail($"',' or '{end}' is missing");
    }

    private bool TryReadMember(int depth, Dictionary<string, object?> members)
    {
        SkipWhiteSpace();
        if (Next != '"')
        {
            return Fail("the name of a member is missing");
        }

        if (!TryReadText(out var name))
        {
            return false;
        }

        if (members.ContainsKey(name))
        {
            return Fail("the object has this member twice");
        }

        SkipWhiteSpace();
        if (!Skip(':'))
        {
            return Fail("':' is missing");
        }

        var isRead = TryReadValue(depth, out var value);
        members.Add(name, value);
        return isRead;
    }

    private bool TryReadWord(string word)
    {
        var isWord = string.CompareOrdinal(_text, _position, word, 0, word.Length) == 0;
        _position += isWord ? word.Length : 0;
        return isWord || Fail("a value is missing");
    }

    private bool TryReadNumber(out object? value)
    {
        var number = Number.Match(_text, _position);
        _position += number.Length;

        // A number outside of the range of double is valid JSON, but has no value in .NET Framework, so the result does not matter.
        _ = double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var read);
        value = read;
        return number.Success || Fail("a digit is missing");
    }
}
