namespace TypedOAuth.Generated;

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
