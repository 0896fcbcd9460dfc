namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "garmin-oauth2",
    AuthUri = "https://connect.garmin.com/oauth2Confirm",
    AccessTokenUri = "https://diauth.garmin.com/di-oauth2-service/oauth/token")]
public partial class GarminOauth2Client;
