namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client of two endpoint parameters that a user enters: one value of a list, and one that matches a pattern.</summary>
[OAuth2Client(
    Alias = "region",
    DisplayName = "Region",
    AuthUri = "https://{region}.region.example/{org}/authorize",
    AccessTokenUri = "https://{region}.region.example/{org}/token",
    ClientAuthentication = OAuth2ClientAuthentication.None)]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.User, Label = "Region", Values = ["eu", "us"])]
[OAuth2EndpointParameter(
    "org", Source = OAuth2EndpointParameterSource.User, Pattern = "[a-z]{3,8}", Message = "An organization has 3 to 8 <small> letters.")]
public partial class RegionClient;
