namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Describes an authorization that has begun, with the data of its browser or device.</summary>
/// <param name="UserId">The user who began the authorization.</param>
/// <param name="State">The <c>state</c> of the authorization request.</param>
/// <param name="Challenge">The <c>code_challenge</c> of the stored verifier.</param>
/// <param name="Nonce">The <c>nonce</c>; null if the request did not include <c>openid</c>.</param>
/// <param name="RedirectUri">The <c>redirect_uri</c>, without the response's parameters.</param>
/// <param name="Cookie">The browser's cookie; null if the host binds the flow.</param>
/// <param name="ReturnUrl">The page to which the browser returns.</param>
public sealed record FixtureFlow(
    string UserId, string State, string Challenge, string? Nonce, string RedirectUri, string? Cookie, string? ReturnUrl);
