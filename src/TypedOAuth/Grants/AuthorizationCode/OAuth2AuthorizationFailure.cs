namespace TypedOAuth.Hosting;

/// <summary>Describes why an authorization failed.</summary>
/// <param name="Kind">The kind of failure, which determines the message to the user.</param>
/// <param name="Error">The error with its code and description.</param>
public sealed record OAuth2AuthorizationFailure(OAuth2AuthorizationFailureKind Kind, OAuth2Error Error);
