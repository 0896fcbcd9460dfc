using TypedOAuth.Generated;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client whose responses have other names, a signature, and the state in the redirect URI. They are queries or posted forms.</summary>
public sealed class OddClient(OAuth2ClientCore<OddClient.AuthData> core) : IOAuth2Client<OddClient, OddClient.AuthData>
{
    public static OAuth2ClientDefinition Definition { get; } = new()
    {
        Alias = "odd",
        DisplayName = "Odd",
        AuthUri = "https://odd.example/authorize",
        AccessTokenUri = "https://odd.example/token",
        AuthorizationParameters = [new("response_mode", "form_post")],
        StateLocation = OAuth2StateLocation.RedirectUri,
        CallbackMembers = [new("code", "auth_code"), new("error", "err")],
        CallbackSignature = new("sign"),
    };

    public OAuth2ClientCore<AuthData> Core { get; } = core;

    public IReadOnlyDictionary<string, string>? Query { get; private set; }

    public static OddClient Create(OAuth2ClientCore<AuthData> core) => new(core);

    public ValueTask<AuthData?> GetAccessTokenForUserAsync(string userId, CancellationToken cancellationToken = default) =>
        Core.GetAccessTokenForUserAsync(userId, cancellationToken);

    public ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default) =>
        Core.ForgetUserAsync(userId, cancellationToken);

    public ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
    {
        Query = context.Query;
        return default;
    }

    public sealed record AuthData : OAuth2AuthData, IOAuth2AuthData<AuthData>
    {
        private AuthData(OAuth2TokenResponse response)
            : base(response)
        {
        }

        static AuthData IOAuth2AuthData<AuthData>.Create(OAuth2TokenResponse response) => new(response);
    }
}
