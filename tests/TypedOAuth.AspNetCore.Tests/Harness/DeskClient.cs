namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client whose provider has a host for each customer. The user names the customer, who is also the account.</summary>
[OAuth2Client(
    Alias = "desk",
    DisplayName = "Desk",
    AuthUri = "https://{desk}.desk.example/authorize",
    AccessTokenUri = "https://{desk}.desk.example/token",
    RefreshTokenUri = "https://{desk}.desk.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None,
    ApiOrigins = ["https://{desk}.desk.example"],
    MultipleAccounts = true)]
[OAuth2EndpointParameter(
    "desk", Source = OAuth2EndpointParameterSource.User, Label = "Desk subdomain", Example = "acme", Suffix = ".desk.example", IsAccount = true)]
public partial class DeskClient;
