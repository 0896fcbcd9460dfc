namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "buffer",
    AuthUri = "https://auth.buffer.com/auth",
    AccessTokenUri = "https://auth.buffer.com/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class BufferClient;
