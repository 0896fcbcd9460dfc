using System.Text.Json;
using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Checks that a token's text and JSON contain no secrets.</summary>
public sealed class AuthDataTests
{
    [Fact]
    public void AuthData_never_shows_a_token()
    {
        var data = new GoogleClient.AuthData { Token = "secret-1", RefreshToken = "secret-2", IdToken = "secret-3", Scope = "openid" };
        Assert.DoesNotContain("secret", data.ToString(), StringComparison.Ordinal);
        Assert.Contains("openid", data.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", JsonSerializer.Serialize(data), StringComparison.Ordinal);
        Assert.Equal(data, data with { });
    }
}
