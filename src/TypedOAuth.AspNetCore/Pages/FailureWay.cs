namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Lists the first actions that a failure page offers. The second action is always a link back to the application.</summary>
internal enum FailureWay
{
    /// <summary>The page offers only the link back.</summary>
    Back,

    /// <summary>The user can begin again.</summary>
    TryAgain,

    /// <summary>The user can go to the connections page.</summary>
    GoToConnections,

    /// <summary>The user can sign in to the application.</summary>
    SignIn,
}
