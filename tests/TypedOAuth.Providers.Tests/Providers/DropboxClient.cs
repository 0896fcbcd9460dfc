namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "dropbox",
    AuthUri = "https://www.dropbox.com/oauth2/authorize",
    AccessTokenUri = "https://api.dropboxapi.com/oauth2/token",
    DefaultScopes = ["files.metadata.read"])]
[OAuth2AuthorizationParameter("token_access_type", "offline")]
public partial class DropboxClient;
