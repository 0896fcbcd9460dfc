namespace TypedOAuth.Exchanges.Tests.Apple;

/// <remarks>https://developer.apple.com/documentation/signinwithapplerestapi.</remarks>
[OAuth2Client(
    Alias = "apple",
    DisplayName = "Apple",
    AuthUri = "https://appleid.apple.com/auth/authorize",
    AccessTokenUri = "https://appleid.apple.com/auth/token",
    RevokeTokenUri = "https://appleid.apple.com/auth/revoke",
    Issuer = "https://appleid.apple.com",
    DefaultScopes = ["openid", "name", "email"],
    ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Grant)]
[OAuth2ClientAssertion("https://appleid.apple.com", Issuer = "{team}", Lifetime = "PT5M")]
[OAuth2EndpointParameter("team", Pattern = "[A-Z0-9]{10}", Label = "Apple team ID", Example = "8X9Y2Z4A1B")]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
[OAuth2CallbackField<string>("user")]
[OAuth2ErrorCode("user_cancelled_authorize", "access_denied")]
public partial class AppleClient;
