namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the addresses of mapped pages for the links of other pages.</summary>
internal sealed class PageLinks
{
    private volatile string? _connections;

    /// <summary>The path of the connections page, below the request's path base; <see langword="null"/> if it is not mapped.</summary>
    public string? Connections
    {
        get => _connections;
        set => _connections = value;
    }
}
