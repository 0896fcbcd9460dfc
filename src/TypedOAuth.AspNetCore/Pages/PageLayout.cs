namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Lists the widths of pages.</summary>
internal enum PageLayout
{
    /// <summary>A list of connections.</summary>
    List,

    /// <summary>A list of many connections, with categories beside it.</summary>
    Wide,

    /// <summary>One question or one message.</summary>
    Small,
}
