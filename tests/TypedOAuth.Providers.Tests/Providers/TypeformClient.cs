namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "typeform",
    AuthUri = "https://api.typeform.com/oauth/authorize",
    AccessTokenUri = "https://api.typeform.com/oauth/token",
    DefaultScopes = ["offline", "forms:read"])]
public partial class TypeformClient;
