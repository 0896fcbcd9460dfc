namespace TypedOAuth.Hosting;

/// <summary>Why an authorization failed.</summary>
/// <param name="Kind">The kind of failure, which decides what to tell the user.</param>
/// <param name="Error">The error with its code and description.</param>
public sealed record OAuth2AuthorizationFailure(OAuth2AuthorizationFailureKind Kind, OAuth2Error Error);
