namespace TypedOAuth.Hosting;

/// <summary>What became of a disconnected user's tokens.</summary>
/// <param name="HadConnection">Whether there was anything to forget.</param>
/// <param name="Revocation">What the authorization server did.</param>
/// <param name="Error">What it answered instead; <see langword="null"/> where it did as it was asked.</param>
public sealed record OAuth2DisconnectResult(bool HadConnection, OAuth2RevocationOutcome Revocation, OAuth2Error? Error = null);
