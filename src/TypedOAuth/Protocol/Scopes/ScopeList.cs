using System.Text;

namespace TypedOAuth.Protocol.Scopes;

/// <summary>Represents an ordered list of scopes.</summary>
/// <remarks>
/// The list is stored as one text with a space between the scopes, because no scope contains a space (RFC 6749 §3.3). The separator of a
/// provider may differ.
/// </remarks>
internal readonly struct ScopeList : IEquatable<ScopeList>
{
    private const char Separator = ' ';

    private readonly string? _text;

    private ScopeList(string? text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The empty list.</summary>
    public static ScopeList Empty => default;

    public bool IsEmpty => _text is null;

    /// <summary>The scopes, separated by spaces; <see langword="null"/> if the list is empty.</summary>
    public string? Text => _text;

    /// <summary>Creates a list from the <see cref="Text"/> of another list.</summary>
    public static ScopeList FromText(string? text) => new(text);

    /// <summary>Creates a list from scopes, without duplicates.</summary>
    /// <param name="scopes">The scopes. A text that contains the separator counts as several scopes, as in a request.</param>
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

    /// <summary>Creates a list from the scopes in a provider's response.</summary>
    /// <param name="text">The scopes in the response.</param>
    /// <param name="separator">The separator that the client declares.</param>
    /// <param name="requested">
    /// The requested scopes. If none of them contains a comma, commas in the response are also separators, as in the responses of GitHub.
    /// </param>
    public static ScopeList FromWire(string text, string separator, ScopeList requested)
    {
        // Most providers use the format of this type, so the text needs no change.
        if (separator == " " && !text.Contains(',', StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal)
            && text is not ([Separator, ..] or [.., Separator]) && !text.AsSpan().ContainsAny('\t', '\r', '\n'))
        {
            return new(text);
        }

        var splitsAtComma = separator == "," || requested._text is null || !requested._text.Contains(',', StringComparison.Ordinal);
        string[] separators = splitsAtComma ? [separator, " ", ","] : [separator, " "];
        return new(string.Join(Separator, text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
    }

    /// <summary>Returns the value of the <c>scope</c> parameter; returns an empty text for an empty list.</summary>
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

    /// <summary>Returns the scopes of both lists.</summary>
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

    /// <summary>Returns the scopes as an array.</summary>
    public string[] ToArray() => _text is null ? [] : _text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the scopes that the other list does not contain.</summary>
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
