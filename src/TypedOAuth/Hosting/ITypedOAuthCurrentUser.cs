namespace TypedOAuth.Hosting;

/// <summary>Provides the user of the current HTTP request, for requests to APIs that do not specify a user.</summary>
public interface ITypedOAuthCurrentUser
{
    /// <summary>Returns the user who is signed in to the current HTTP request.</summary>
    /// <returns>The application's identifier of the user.</returns>
    /// <exception cref="InvalidOperationException">No HTTP request is being handled, or no user is signed in. The message says what to do.</exception>
    string GetUserId();
}
