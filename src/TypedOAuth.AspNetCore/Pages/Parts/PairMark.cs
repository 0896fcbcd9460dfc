namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Lists the marks between application and provider.</summary>
internal enum PairMark
{
    /// <summary>They are about to be connected.</summary>
    Arrows,

    /// <summary>Access was refused.</summary>
    Denied,

    /// <summary>Something failed.</summary>
    Error,

    /// <summary>The link belongs to another user.</summary>
    Foreign,

    /// <summary>A link or an attempt is over.</summary>
    Expired,

    /// <summary>They are connected.</summary>
    Done,
}
