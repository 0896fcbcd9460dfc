namespace TypedOAuth.Benchmarks;

/// <summary>The measured client: declared as in an application, and emitted by the generator.</summary>
#pragma warning disable TOA0040 // No browser connects here: what is measured needs no endpoints.
[OAuth2Client(
    Alias = "provider",
    AuthUri = AuthorizationEndpoint,
    AccessTokenUri = TokenEndpoint,
    Issuer = Issuer,
    DefaultScopes = ["openid", "https://www.googleapis.com/auth/drive.readonly"],
    Scopes = ["https://www.googleapis.com/auth/gmail.send"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2TokenField<string>("id_token")]
public partial class ProviderClient
#pragma warning restore TOA0040
{
    public const string AuthorizationEndpoint = "https://accounts.google.com/o/oauth2/v2/auth";
    public const string TokenEndpoint = "https://oauth2.googleapis.com/token";
    public const string Issuer = "https://accounts.google.com";
    public const string DefaultScope = "openid https://www.googleapis.com/auth/drive.readonly";
    public const string RedirectUri = "https://app.example.org/oauth2/provider-callback";
    public const string ClientId = "1012345678901-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com";
    public const string ClientSecret = "a-secret-of-an-example";
}
