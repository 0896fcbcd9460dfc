using System.Text;

namespace TypedOAuth;

/// <summary>The type that a declared member of the token response is read as.</summary>
public enum OAuth2TokenFieldType
{
    /// <summary>A <see cref="string"/>; a number is taken as it is written.</summary>
    String = 0,

    /// <summary>An <see cref="int"/>; a string that holds one is accepted.</summary>
    Int32 = 1,

    /// <summary>A <see cref="long"/>; a string that holds one is accepted.</summary>
    Int64 = 2,

    /// <summary>A <see cref="bool"/>; the strings <c>true</c> and <c>false</c> are accepted.</summary>
    Boolean = 3,

    /// <summary>A <see cref="double"/>; a string that holds one is accepted.</summary>
    Double = 4,

    /// <summary>An absolute or relative <see cref="System.Uri"/>.</summary>
    Uri = 5,

    /// <summary>A <see cref="DateTimeOffset"/>: seconds since 1970 or ISO 8601.</summary>
    DateTimeOffset = 6,

    /// <summary>An array of <see cref="string"/>; a single string becomes an array of one.</summary>
    StringArray = 7,
}

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
        Segments = Array.ConvertAll(path.Split('.'), Encoding.UTF8.GetBytes);
    }

    /// <summary>The member's name; dots lead into nested objects.</summary>
    public string Path { get; }

    /// <summary>What the member is read as.</summary>
    public OAuth2TokenFieldType Type { get; }

    /// <summary>The path's names in UTF-8, outermost first.</summary>
    internal byte[][] Segments { get; }
}
