using TypedOAuth.Storage;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks how many tokens are kept while the store is unavailable.</summary>
public sealed class UnsavedTokensTests
{
    [Fact]
    public void Tokens_that_could_not_be_saved_are_bounded_and_the_oldest_go_first()
    {
        var unsaved = new UnsavedTokens<TestClient.AuthData>(capacity: 2);
        Assert.Null(unsaved.Keep(new("test", "u1"), Tokens("a1"), 1));
        Assert.Null(unsaved.Keep(new("test", "u2"), Tokens("a2"), 2));
        Assert.Null(unsaved.Keep(new("test", "u1"), Tokens("a3"), 3));
        Assert.Equal(new OAuth2ConnectionKey("test", "u2"), unsaved.Keep(new("test", "u3"), Tokens("a4"), 4));
        Assert.Null(unsaved.Take(new("test", "u2")));
        Assert.Equal(("a3", 3), (unsaved.Take(new("test", "u1"))!.Value.Record.AuthData.Token, 3));
        Assert.Null(unsaved.Take(new("test", "u1")));
    }

    private static TokenRecord<TestClient.AuthData>.Active Tokens(string token) => new(new TestClient.AuthData { Token = token });
}
