namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "wave-accounting",
    AuthUri = "https://api.waveapps.com/oauth2/authorize",
    AccessTokenUri = "https://api.waveapps.com/oauth2/token/")]
public partial class WaveAccountingClient;
