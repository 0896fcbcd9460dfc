namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>The method, the format and the authentication of a kind of request.</summary>
internal sealed class RequestShape
{
    private readonly bool _hasPlus;
    private readonly string _unescaped = "";

    public RequestShape(Facts facts, string kind)
    {
        string? method = null, format = null, authentication = null;
        foreach (var part in facts.Parts("requests", kind))
        {
            method = Facts.Text(part, "method") ?? method;
            format = Facts.Text(part, "format") ?? format;
            authentication = Facts.Text(part, "authentication") ?? authentication;
            _hasPlus |= Facts.Text(part, "spaceEncoding") == "Plus";
            _unescaped = Facts.Text(part, "unescapedCharacters") ?? _unescaped;
        }

        Method = method?.ToUpperInvariant() ?? (kind is "UserInfo" or "Api" ? "GET" : "POST");
        Format = format ?? (Method == "GET" ? "Query" : "Form");
        Authentication = authentication ?? facts.Argument("ClientAuthentication") ?? "ClientSecretPost";
    }

    public string Method { get; }

    public string Format { get; }

    public string Authentication { get; }

    /// <summary>Encodes a value of the authorization request.</summary>
    public string Encode(string text)
    {
        var encoded = string.Concat(text.EnumerateRunes().Select(rune =>
            _unescaped.Contains(rune.ToString(), StringComparison.Ordinal) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return _hasPlus ? encoded.Replace("%20", "+", StringComparison.Ordinal) : encoded;
    }
}
