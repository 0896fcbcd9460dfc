namespace TypedOAuth.Generated;

/// <summary>A declared member of the token response: where it stands and what it is read as.</summary>
public sealed class OAuth2TokenField
{
    /// <summary>Declares a member.</summary>
    /// <param name="path">The member's name; dots lead into nested objects.</param>
    /// <param name="type">What it is read as.</param>
    public OAuth2TokenField(string path, OAuth2TokenFieldType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = path;
        Type = type;
    }

    /// <summary>The member's name; dots lead into nested objects.</summary>
    public string Path { get; }

    /// <summary>What the member is read as.</summary>
    public OAuth2TokenFieldType Type { get; }
}
