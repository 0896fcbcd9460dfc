namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "ninjaone-rmm-oauth2",
    AuthUri = "https://app.ninjarmm.com/ws/oauth/authorize",
    AccessTokenUri = "https://app.ninjarmm.com/ws/oauth/token",
    DefaultScopes = ["offline_access"])]
public partial class NinjaoneRmmOauth2Client;
