namespace TypedOAuth.Machines;

/// <summary>A client of a provider. Refresh tokens rotate, and a second use ends the grant.</summary>
[OAuth2Client(
    Alias = "rotating",
    AuthUri = MachineServices.PlaceholderUri,
    AccessTokenUri = MachineServices.PlaceholderTokenUri,
    Issuer = MachineServices.Issuer,
    AllowInsecureLoopback = true,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates)]
internal sealed partial class RotatingClient;
