namespace TypedOAuth.Storage;

/// <summary>Names one user's connection with one client.</summary>
/// <param name="Alias">The client's alias.</param>
/// <param name="UserId">The application's identifier of the user; any well-formed text, compared ordinally.</param>
/// <param name="Account">
/// The id of the account at the provider, for a client whose users may connect several accounts; empty for every other client.
/// </param>
public readonly record struct OAuth2ConnectionKey(string Alias, string UserId, string Account = "");
