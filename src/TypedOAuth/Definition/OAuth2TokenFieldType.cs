namespace TypedOAuth.Generated;

/// <summary>Specifies the type of a declared member of the token response.</summary>
public enum OAuth2TokenFieldType
{
    /// <summary>A <see cref="string"/>; a number is read as text.</summary>
    String = 0,

    /// <summary>An <see cref="int"/>; a string that contains an integer is accepted.</summary>
    Int32 = 1,

    /// <summary>A <see cref="long"/>; a string that contains an integer is accepted.</summary>
    Int64 = 2,

    /// <summary>A <see cref="bool"/>; the strings <c>true</c> and <c>false</c> are accepted.</summary>
    Boolean = 3,

    /// <summary>A <see cref="double"/>; a string that contains a number is accepted.</summary>
    Double = 4,

    /// <summary>An absolute or relative <see cref="System.Uri"/>.</summary>
    Uri = 5,

    /// <summary>A <see cref="DateTimeOffset"/>, from a number of seconds since 1970 or an ISO 8601 string.</summary>
    DateTimeOffset = 6,

    /// <summary>An array of <see cref="string"/>; a single string becomes an array with one element.</summary>
    StringArray = 7,
}
