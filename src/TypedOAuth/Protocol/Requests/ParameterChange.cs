namespace TypedOAuth.Protocol.Requests;

/// <summary>Holds a declared change of a parameter in the form in which requests use it.</summary>
internal sealed class ParameterChange
{
    private readonly OAuth2RequestParameterAttribute _declared;

    public ParameterChange(OAuth2RequestParameterAttribute declared)
    {
        _declared = declared;
        Value = declared.Value is { } value ? ValueTemplate.Parse(value) : null;
    }

    /// <summary>The standard name, or the name of an added parameter.</summary>
    public string Name => _declared.Name;

    public string SentName => _declared.RenameTo ?? _declared.Name;

    public bool IsRemoved => _declared.Remove;

    public bool InQuery => _declared.InQuery;

    /// <summary>The declared value; <see langword="null"/> for the standard value.</summary>
    public ValueTemplate? Value { get; }
}
