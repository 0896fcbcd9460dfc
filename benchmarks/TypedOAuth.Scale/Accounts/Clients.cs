namespace TypedOAuth.Scale.Accounts;

// Eight clients whose users have several accounts, as an application with many integrations has them.
[OAuth2Client(
    Alias = "service-1",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service1;

[OAuth2Client(
    Alias = "service-2",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service2;

[OAuth2Client(
    Alias = "service-3",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service3;

[OAuth2Client(
    Alias = "service-4",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service4;

[OAuth2Client(
    Alias = "service-5",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service5;

[OAuth2Client(
    Alias = "service-6",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service6;

[OAuth2Client(
    Alias = "service-7",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service7;

[OAuth2Client(
    Alias = "service-8",
    AuthUri = "https://provider.example/authorize",
    AccessTokenUri = "https://provider.example/token",
    RevokeTokenUri = "https://provider.example/revoke",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
internal sealed partial class Service8;
