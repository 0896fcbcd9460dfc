namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>The example of the README.</summary>
[OAuth2Client(
    Alias = "google",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    RefreshTokenUri = "https://oauth2.googleapis.com/token",
    RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
    Issuer = "https://accounts.google.com",
    DefaultScopes = ["openid", "https://www.googleapis.com/auth/drive.readonly"],
    Scopes = ["https://www.googleapis.com/auth/gmail.send"],
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2AuthorizationParameter("login_hint")]
[OAuth2TokenField<string>("id_token")]
public partial class GoogleClient
{
    public string? LastUser { get; private set; }

    private ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
    {
        LastUser = context.UserId;
        return new((AuthorizationCallbackResult?)null);
    }
}
