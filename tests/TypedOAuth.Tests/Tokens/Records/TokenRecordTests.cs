using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Checks which tokens continue a connection that another process has ended.</summary>
public sealed class TokenRecordTests
{
    [Theory]
    [InlineData(OAuth2ErrorCodes.InvalidGrant, 0, true)]
    [InlineData(OAuth2ErrorCodes.InvalidGrant, 1, false)]
    [InlineData(OAuth2ErrorCodes.IdTokenSubjectChanged, 0, false)]
    public void Tokens_continue_the_authorization_that_they_came_from_and_none_that_became_another_accounts(string code, int later, bool expected)
    {
        var connectedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var ended = new TokenRecord<TestClient.AuthData>.Ended(code, ScopeList.Empty) { ConnectedAt = connectedAt.AddHours(later) };
        var record = new TokenRecord<TestClient.AuthData>.Active(new TestClient.AuthData { Token = "a2" }) { ConnectedAt = connectedAt };
        Assert.Equal(expected, ended.IsContinuedBy(record));
    }
}
