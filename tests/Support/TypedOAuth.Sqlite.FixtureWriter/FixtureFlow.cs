namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Describes an authorization that has begun, and what a browser or device holds of it.</summary>
/// <param name="UserId">The user who has begun.</param>
/// <param name="State">The <c>state</c> of the authorization request.</param>
/// <param name="Challenge">The <c>code_challenge</c>, which the stored verifier has to match.</param>
/// <param name="Nonce">The <c>nonce</c>; <see langword="null"/> if the request did not ask for <c>openid</c>.</param>
/// <param name="RedirectUri">The <c>redirect_uri</c>, without the response's parameters.</param>
/// <param name="Cookie">The browser's cookie; <see langword="null"/> if the host binds the flow itself.</param>
/// <param name="ReturnUrl">The page that the browser goes to in the end.</param>
public sealed record FixtureFlow(
    string UserId, string State, string Challenge, string? Nonce, string RedirectUri, string? Cookie, string? ReturnUrl);
