namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "wakatime",
    AuthUri = "https://wakatime.com/oauth/authorize",
    AccessTokenUri = "https://wakatime.com/oauth/token")]
public partial class WakatimeClient;
