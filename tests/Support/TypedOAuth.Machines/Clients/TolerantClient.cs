namespace TypedOAuth.Machines;

/// <summary>A client of a provider. Refresh tokens rotate, and the provider accepts a replaced one again.</summary>
[OAuth2Client(
    Alias = "tolerant",
    AuthUri = MachineServices.PlaceholderUri,
    AccessTokenUri = MachineServices.PlaceholderTokenUri,
    Issuer = MachineServices.Issuer,
    AllowInsecureLoopback = true,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshReuseTolerated = true)]
internal sealed partial class TolerantClient;
