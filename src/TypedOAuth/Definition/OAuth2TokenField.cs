namespace TypedOAuth.Generated;

/// <summary>Describes a declared member of the token response by its path and its type.</summary>
public sealed class OAuth2TokenField
{
    /// <summary>Creates the description of a member.</summary>
    /// <param name="path">The member's name, with dots for nested objects.</param>
    /// <param name="type">The type of the member's value.</param>
    public OAuth2TokenField(string path, OAuth2TokenFieldType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = path;
        Type = type;
    }

    /// <summary>The member's name, with dots for nested objects.</summary>
    public string Path { get; }

    /// <summary>The type of the member's value.</summary>
    public OAuth2TokenFieldType Type { get; }
}
