namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "stitch-mcp",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    DefaultScopes = ["https://www.googleapis.com/auth/cloud-platform"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class StitchMcpClient;
