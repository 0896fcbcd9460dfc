namespace TypedOAuth.AspNetCore.Pages;

/// <summary>The first thing that a user can do after a failure; the way back to the application is always the second.</summary>
internal enum FailureWay
{
    /// <summary>There is only the way back.</summary>
    Back,

    /// <summary>Begin again.</summary>
    TryAgain,

    /// <summary>Go to the connections page.</summary>
    GoToConnections,

    /// <summary>Sign in to the application.</summary>
    SignIn,
}
