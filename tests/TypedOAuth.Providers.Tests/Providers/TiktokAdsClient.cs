namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "tiktok-ads",
    AuthUri = "https://business-api.tiktok.com/portal/auth",
    AccessTokenUri = "https://business-api.tiktok.com/open_api/v1.3/oauth2/access_token/")]
public partial class TiktokAdsClient;
