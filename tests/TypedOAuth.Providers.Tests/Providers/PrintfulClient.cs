namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "printful",
    AuthUri = "https://www.printful.com/oauth/authorize",
    AccessTokenUri = "https://www.printful.com/oauth/token")]
public partial class PrintfulClient;
