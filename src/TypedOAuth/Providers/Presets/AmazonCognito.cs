// Written from aws-cognito.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Amazon Cognito.</summary>
[OAuth2Client(
    Alias = "aws-cognito",
    DisplayName = "Amazon Cognito",
    AuthUri = "https://{domain}/oauth2/authorize",
    AccessTokenUri = "https://{domain}/oauth2/token",
    RevokeTokenUri = "https://{domain}/oauth2/revoke",
    Issuer = "https://cognito-idp.{region}.amazonaws.com/{user_pool}",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Domain of the user pool", Example = "acme.auth.eu-north-1.amazoncognito.com")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Label = "AWS region", Example = "eu-north-1")]
[OAuth2EndpointParameter("user_pool", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "User pool id", Example = "eu-north-1_AbCdEf123")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class AmazonCognito;
