using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that a record that is written and read keeps its values.</summary>
public sealed class OneTimeRecordCodecTests
{
    [Fact]
    public void A_record_keeps_its_nonce()
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var record = new PendingAuthorization
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Create(OidcClient.Definition.DefaultScopes, OidcClient.Definition.ScopeSeparator),
            Verifier = "the verifier",
            RedirectUri = "https://app.example/callback",
            Server = "https://as.example",
            Nonce = "the nonce",
        };
        Assert.Equal("the nonce", Assert.IsType<PendingAuthorization>(codec.Decode(codec.Encode(record))).Nonce);
    }
}
