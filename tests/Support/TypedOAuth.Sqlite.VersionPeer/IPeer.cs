namespace TypedOAuth.Sqlite.VersionPeer;

/// <summary>Answers the commands for one client.</summary>
internal interface IPeer
{
    /// <summary>Connects a user with a code that is the user's name.</summary>
    Task<string> ConnectAsync(string user, string? parameter = null);

    /// <summary>Returns the user's access token.</summary>
    Task<string> GetAsync(string user);

    /// <summary>Refreshes once.</summary>
    Task<string> RefreshAsync(string user);

    /// <summary>Returns state, reason and date of the last refresh.</summary>
    Task<string> DescribeAsync(string user);

    /// <summary>Returns the endpoint parameters of the connection.</summary>
    Task<string> ReadParametersAsync(string user);
}
