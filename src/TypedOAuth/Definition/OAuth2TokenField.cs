namespace TypedOAuth.Generated;

/// <summary>Describes a declared member of the token response, or a declared parameter of the authorization response.</summary>
public sealed class OAuth2TokenField
{
    /// <summary>Creates the description of a member or parameter.</summary>
    /// <param name="path">The name; in a token response, with dots for nested objects.</param>
    /// <param name="type">The type of the value.</param>
    public OAuth2TokenField(string path, OAuth2TokenFieldType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = path;
        Type = type;
    }

    /// <summary>The name; in a token response, with dots for nested objects.</summary>
    public string Path { get; }

    /// <summary>The type of the value.</summary>
    public OAuth2TokenFieldType Type { get; }
}
