namespace TypedOAuth;

/// <summary>The colour schemes of the pages that users see.</summary>
public enum OAuth2ColorScheme
{
    /// <summary>Light or dark, as the user's system is set.</summary>
    Auto = 0,

    /// <summary>Light for all users.</summary>
    Light = 1,

    /// <summary>Dark for all users.</summary>
    Dark = 2,
}
