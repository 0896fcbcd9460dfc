namespace TypedOAuth.Hosting;

/// <summary>Describes the result of disconnecting a user.</summary>
/// <param name="HadConnection">Whether a connection was stored.</param>
/// <param name="Revocation">The outcome of the revocation at the authorization server.</param>
/// <param name="Error">The server's error; <see langword="null"/> if the revocation did not fail.</param>
public sealed record OAuth2DisconnectResult(bool HadConnection, OAuth2RevocationOutcome Revocation, OAuth2Error? Error = null);
