namespace TypedOAuth.Machines;

/// <summary>A client of a provider. The use of refresh tokens is not declared.</summary>
[OAuth2Client(
    Alias = "undeclared",
    AuthUri = MachineServices.PlaceholderUri,
    AccessTokenUri = MachineServices.PlaceholderTokenUri,
    Issuer = MachineServices.Issuer,
    AllowInsecureLoopback = true)]
internal sealed partial class UndeclaredClient;
