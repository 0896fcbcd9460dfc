using TypedOAuth.Configuration;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Holds the identity of the user at the provider, as far as it is known.</summary>
/// <param name="IdToken">The identity in the validated ID token; <see langword="null"/> if none was requested.</param>
/// <param name="Account">The account; <see langword="null"/> if the client has no source of accounts, or no ID token was requested.</param>
/// <param name="Settings">The operation's settings with all values of endpoint parameters, also those in the ID token and the token response.</param>
internal sealed record AuthorizationIdentity(IdTokenIdentity? IdToken, OAuth2Account? Account, ClientSettings Settings);
