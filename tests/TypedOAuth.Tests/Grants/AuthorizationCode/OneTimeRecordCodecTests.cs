using System.Text;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Endpoints;
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

    [Theory]
    [InlineData("the hash of a session")]
    [InlineData(null)]
    public void A_record_keeps_its_session_and_one_without_is_written_as_before(string? session)
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var scopes = ScopeList.Create(OidcClient.Definition.DefaultScopes, OidcClient.Definition.ScopeSeparator);
        var ticket = new ConnectTicket { Alias = "oidc", UserId = "u", ExpiresAt = DateTimeOffset.UnixEpoch, Scopes = scopes, SessionHash = session };
        var pending = new PendingAuthorization
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = scopes,
            Verifier = "the verifier",
            RedirectUri = "https://app.example/callback",
            Server = "https://as.example",
            SessionHash = session,
        };
        foreach (OneTimeRecord record in new OneTimeRecord[] { ticket, pending })
        {
            var payload = codec.Encode(record);
            Assert.Equal(session, codec.Decode(payload)?.SessionHash);
            Assert.True(protector.TryUnprotect(payload, out var plaintext));
            Assert.Equal(session is not null, Encoding.UTF8.GetString(plaintext).Contains("session", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_ticket_of_version_0_3_0_belongs_to_no_session_and_a_later_versions_members_are_skipped()
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        Assert.Null(Assert.IsType<ConnectTicket>(Decode("""{"kind":1,"alias":"oidc","user":"u","expires":0,"return":"/done"}""")).SessionHash);
        Assert.Equal("s", Decode("""{"kind":1,"alias":"oidc","user":"u","expires":0,"session":"s","later":{"x":[1]}}""")?.SessionHash);

        OneTimeRecord? Decode(string json) => codec.Decode(protector.Protect(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_record_keeps_values_of_endpoint_parameters_and_one_without_is_written_as_before(bool hasValues)
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var values = EndpointParameterValues.Of(hasValues ? new Dictionary<string, string> { ["shop"] = "tea", ["dc"] = "eu" } : []);
        var ticket = new ConnectTicket
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Empty,
            EndpointParameters = values,
            IsForAnotherAccount = hasValues,
        };
        var pending = new PendingAuthorization
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Empty,
            Verifier = "the verifier",
            RedirectUri = "https://app.example/callback",
            Server = "https://as.example",
            EndpointParameters = values,
        };
        foreach (OneTimeRecord record in new OneTimeRecord[] { ticket, pending })
        {
            var payload = codec.Encode(record);
            var read = codec.Decode(payload);
            Assert.Equal(values, read?.EndpointParameters);
            Assert.Equal(hasValues && read is ConnectTicket, read is ConnectTicket { IsForAnotherAccount: true });
            Assert.True(protector.TryUnprotect(payload, out var plaintext));
            var text = Encoding.UTF8.GetString(plaintext);
            Assert.Equal(hasValues, text.Contains("endpoints", StringComparison.Ordinal));
            Assert.Equal(hasValues && record == ticket, text.Contains("another", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Tokens_that_wait_for_a_decision_come_back_as_they_were()
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var record = new PendingReplacement
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Create(["email", "calendar"], " "),
            ReturnUrl = "/done",
            Tokens = [1, 2, 3],
            ReplacedConnectedAt = DateTimeOffset.UnixEpoch.AddDays(1),
            AccessExpiresAt = DateTimeOffset.UnixEpoch.AddDays(2),
            Query = new Dictionary<string, string> { ["realmId"] = "1" },
        };
        var read = Assert.IsType<PendingReplacement>(codec.Decode(codec.Encode(record)));
        Assert.Equal((record.Alias, record.UserId, record.ExpiresAt, record.Scopes, record.ReturnUrl), (read.Alias, read.UserId, read.ExpiresAt, read.Scopes, read.ReturnUrl));
        Assert.Equal(record.Tokens, read.Tokens);
        Assert.Equal((record.ReplacedConnectedAt, record.AccessExpiresAt), (read.ReplacedConnectedAt, read.AccessExpiresAt));
        Assert.Equal(record.Query, read.Query);
    }

    [Fact]
    public void What_is_not_known_of_tokens_that_wait_stays_unknown()
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var record = new PendingReplacement
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Empty,
            Tokens = [],
        };
        var read = Assert.IsType<PendingReplacement>(codec.Decode(codec.Encode(record)));
        Assert.Equal((null, null, null), (read.ReplacedConnectedAt, read.AccessExpiresAt, read.ReturnUrl));
        Assert.Empty(read.Query);
    }
}
