namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client that is registered by the generic method, as in a class library without ASP.NET Core.</summary>
[OAuth2Client(
    Alias = "library",
    AuthUri = "https://library.example/authorize",
    AccessTokenUri = "https://library.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None)]
public partial class LibraryClient
{
}
