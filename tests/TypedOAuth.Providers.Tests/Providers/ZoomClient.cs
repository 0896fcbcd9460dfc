namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "zoom",
    AuthUri = "https://zoom.us/oauth/authorize",
    AccessTokenUri = "https://zoom.us/oauth/token",
    RevokeTokenUri = "https://zoom.us/oauth/revoke",
    DefaultScopes = ["user:read"],
    ScopeSeparator = ",")]
public partial class ZoomClient;
