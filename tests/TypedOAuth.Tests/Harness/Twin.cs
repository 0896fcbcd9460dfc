#pragma warning disable TOA0004 // The tests need two clients with one alias.
namespace TypedOAuth.Tests.Harness;

/// <summary>Contains a client with the alias of <see cref="TestClient"/>, as another assembly may.</summary>
public static partial class Twin
{
    [OAuth2Client(Alias = "test", AuthUri = "https://twin.example/authorize", AccessTokenUri = "https://twin.example/token")]
    public partial class TestClient;
}
