#pragma warning disable TOA0004 // That two clients have one alias is what the tests are about.
namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client with the alias of <see cref="TestClient"/>, as another assembly may.</summary>
public static partial class Twin
{
    [OAuth2Client(Alias = "test", AuthUri = "https://twin.example/authorize", AccessTokenUri = "https://twin.example/token")]
    public partial class TestClient;
}
