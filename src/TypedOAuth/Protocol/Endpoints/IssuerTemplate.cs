namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Represents an issuer identifier (RFC 8414 §2) whose placeholders are filled as far as their values are known.</summary>
/// <remarks>The issuer of a provider with many tenants contains the tenant, which only the ID token states.</remarks>
internal sealed class IssuerTemplate
{
    private readonly EndpointParameterSet _parameters;

    /// <summary>Fills an issuer.</summary>
    /// <param name="issuer">The declared or configured issuer.</param>
    /// <param name="filler">The values.</param>
    public IssuerTemplate(string issuer, EndpointFiller filler)
    {
        _parameters = filler.Parameters;
        Text = filler.Fill(issuer);
        IsComplete = filler.FindMissing(issuer) is null;
        Stable = filler.Fill(issuer, name => _parameters.Find(name)?.Source != OAuth2EndpointParameterSource.IdToken);
    }

    /// <summary>The issuer, with the placeholders that have no value.</summary>
    public string Text { get; }

    /// <summary>Whether all values are known.</summary>
    public bool IsComplete { get; }

    /// <summary>The issuer without claims, which is the same whether or not an ID token was requested.</summary>
    public string Stable { get; }

    /// <summary>Returns whether an issuer in a response is this issuer, with a permitted value for each unknown parameter.</summary>
    public bool Matches(string issuer)
    {
        if (IsComplete)
        {
            return string.Equals(issuer, Text, StringComparison.Ordinal);
        }

        var (position, template) = (0, 0);
        foreach (var placeholder in Placeholder.FindAll(Text))
        {
            if (_parameters.Find(placeholder.Name) is not { } parameter)
            {
                continue;
            }

            var literal = Text.AsSpan(template, placeholder.Start - template);
            if (!issuer.AsSpan(position).StartsWith(literal, StringComparison.Ordinal))
            {
                return false;
            }

            position += literal.Length;
            template = placeholder.End;
            var end = FindEnd(issuer, position, template);
            if (end < 0 || !parameter.IsText(issuer[position..end]))
            {
                return false;
            }

            position = end;
        }

        return issuer.AsSpan(position).Equals(Text.AsSpan(template), StringComparison.Ordinal);
    }

    /// <summary>Finds the end of a value: the text that follows the placeholder, or the end if nothing follows.</summary>
    private int FindEnd(string issuer, int position, int template)
    {
        var next = Placeholder.Find(Text, template)?.Start ?? Text.Length;
        var literal = Text[template..next];
        return literal.Length == 0 ? issuer.Length
            : next == Text.Length ? (issuer.EndsWith(literal, StringComparison.Ordinal) ? Math.Max(position, issuer.Length - literal.Length) : -1)
            : issuer.IndexOf(literal, position, StringComparison.Ordinal);
    }
}
