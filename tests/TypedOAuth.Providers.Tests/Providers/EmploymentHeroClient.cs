namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "employment-hero",
    AuthUri = "https://oauth.employmenthero.com/oauth2/authorize",
    AccessTokenUri = "https://oauth.employmenthero.com/oauth2/token")]
public partial class EmploymentHeroClient;
