using System.Text;

namespace TypedOAuth.Protocol.Scopes;

/// <summary>
/// Holds scopes in order, each once. Inside the library they are separated by a space, whatever a provider uses on the wire; no scope has
/// a space in it (RFC 6749 §3.3), so the text and the list are one.
/// </summary>
internal readonly struct ScopeList : IEquatable<ScopeList>
{
    private const char Separator = ' ';

    private readonly string? _text;

    private ScopeList(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Holds no scope.</summary>
    public static ScopeList Empty => default;

    public bool IsEmpty => _text is null;

    /// <summary>The scopes, separated by a space; <see langword="null"/> if there are none.</summary>
    public string? Text => _text;

    /// <summary>Takes a text that this type has written.</summary>
    public static ScopeList FromText(string? text) => new(text);

    /// <summary>Takes scopes one by one.</summary>
    /// <param name="scopes">The scopes. One that has the separator in it is several on the wire, and so it is here.</param>
    /// <param name="separator">The separator that the client declares.</param>
    public static ScopeList Create(IEnumerable<string?> scopes, string separator)
    {
        var list = new List<string>();
        foreach (var scope in scopes)
        {
            foreach (var part in scope?.Split(separator, StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                if (!list.Contains(part))
                {
                    list.Add(part);
                }
            }
        }

        return new(string.Join(Separator, list));
    }

    /// <summary>Reads what a provider sends.</summary>
    /// <param name="text">The scopes on the wire.</param>
    /// <param name="separator">The separator that the client declares.</param>
    /// <param name="requested">
    /// The scopes that were asked for: a provider that answers with commas, as GitHub does, is understood unless scopes have commas.
    /// </param>
    public static ScopeList FromWire(string text, string separator, ScopeList requested)
    {
        // As most providers write them, and as they stay.
        if (separator == " " && !text.Contains(',', StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal)
            && text is not ([Separator, ..] or [.., Separator]) && !text.AsSpan().ContainsAny('\t', '\r', '\n'))
        {
            return new(text);
        }

        var splitsAtComma = separator == "," || requested._text is null || !requested._text.Contains(',', StringComparison.Ordinal);
        string[] separators = splitsAtComma ? [separator, " ", ","] : [separator, " "];
        return new(string.Join(Separator, text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
    }

    /// <summary>Returns the scopes as the <c>scope</c> parameter carries them; empty if there are none.</summary>
    public string ToWire(string separator) =>
        _text is null ? "" : separator == " " ? _text : _text.Replace(" ", separator, StringComparison.Ordinal);

    public bool Contains(ReadOnlySpan<char> scope)
    {
        foreach (var range in _text.AsSpan().Split(Separator))
        {
            if (_text.AsSpan()[range].SequenceEqual(scope))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns these scopes, and those of the other list that are not among them.</summary>
    public ScopeList Union(ScopeList other)
    {
        if (IsEmpty || other.IsEmpty || _text == other._text)
        {
            return IsEmpty ? other : this;
        }

        var union = new StringBuilder(_text);
        foreach (var range in other._text.AsSpan().Split(Separator))
        {
            var scope = other._text.AsSpan()[range];
            if (!scope.IsEmpty && !Contains(scope))
            {
                union.Append(Separator).Append(scope);
            }
        }

        return new(union.ToString());
    }

    /// <summary>Returns the scopes one by one.</summary>
    public string[] ToArray() => _text is null ? [] : _text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the scopes that the other list does not have.</summary>
    public IReadOnlyList<string> Except(ScopeList other)
    {
        var rest = new List<string>();
        foreach (var scope in ToArray())
        {
            if (!other.Contains(scope))
            {
                rest.Add(scope);
            }
        }

        return rest;
    }

    public bool Equals(ScopeList other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is ScopeList other && Equals(other);

    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    public override string ToString() => _text ?? "";
}
