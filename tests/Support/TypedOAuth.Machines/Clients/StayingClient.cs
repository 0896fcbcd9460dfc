namespace TypedOAuth.Machines;

/// <summary>A client of a provider. Refresh tokens stay the same.</summary>
[OAuth2Client(
    Alias = "staying",
    AuthUri = MachineServices.PlaceholderUri,
    AccessTokenUri = MachineServices.PlaceholderTokenUri,
    Issuer = MachineServices.Issuer,
    AllowInsecureLoopback = true,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays)]
internal sealed partial class StayingClient;
