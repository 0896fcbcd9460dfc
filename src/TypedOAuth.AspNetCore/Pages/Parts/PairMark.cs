namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Lists the marks between application and provider.</summary>
internal enum PairMark
{
    /// <summary>Application and provider are about to be connected.</summary>
    Arrows,

    /// <summary>Access was refused.</summary>
    Denied,

    /// <summary>Something failed.</summary>
    Error,

    /// <summary>The link belongs to another user.</summary>
    Foreign,

    /// <summary>A link or an attempt has expired, or was already used.</summary>
    Expired,

    /// <summary>Application and provider are connected.</summary>
    Done,
}
