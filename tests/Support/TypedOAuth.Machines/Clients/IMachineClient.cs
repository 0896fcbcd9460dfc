namespace TypedOAuth.Machines;

/// <summary>Gives access to a client without its type, so that the same scenario runs with each declaration.</summary>
public interface IMachineClient
{
    /// <summary>Connects a user without a browser. The connection's access token expires after a second.</summary>
    Task ConnectAsync(string user);

    /// <summary>Returns the user's access token.</summary>
    ValueTask<string> GetAsync(string user);

    /// <summary>Refreshes the user's access token even if it is valid.</summary>
    ValueTask<string> RefreshAsync(string user);

    /// <summary>Returns the connection's state, with the reason if it needs attention.</summary>
    ValueTask<string> DescribeAsync(string user);
}
