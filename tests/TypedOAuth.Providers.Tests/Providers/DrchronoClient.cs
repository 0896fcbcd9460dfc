namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "drchrono",
    AuthUri = "https://app.drchrono.com/o/authorize/",
    AccessTokenUri = "https://app.drchrono.com/o/token/")]
public partial class DrchronoClient;
