namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "jobadder",
    AuthUri = "https://id.jobadder.com/connect/authorize",
    AccessTokenUri = "https://id.jobadder.com/connect/token",
    DefaultScopes = ["offline_access"])]
public partial class JobadderClient;
