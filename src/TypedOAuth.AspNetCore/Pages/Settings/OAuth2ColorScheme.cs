namespace TypedOAuth;

/// <summary>Lists the color schemes of the pages that users see.</summary>
public enum OAuth2ColorScheme
{
    /// <summary>Light or dark, according to the user's system.</summary>
    Auto = 0,

    /// <summary>Light for all users.</summary>
    Light = 1,

    /// <summary>Dark for all users.</summary>
    Dark = 2,
}
