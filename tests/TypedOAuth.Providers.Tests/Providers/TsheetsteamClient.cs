namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "tsheetsteam",
    AuthUri = "https://rest.tsheets.com/api/v1/authorize",
    AccessTokenUri = "https://rest.tsheets.com/api/v1/grant")]
public partial class TsheetsteamClient;
