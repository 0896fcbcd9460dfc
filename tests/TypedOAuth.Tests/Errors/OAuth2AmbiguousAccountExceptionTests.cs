namespace TypedOAuth.Tests.Errors;

/// <summary>Checks the exception for a user with several accounts.</summary>
public sealed class OAuth2AmbiguousAccountExceptionTests
{
    /// <summary>Labels are personal data, which applications decide to log or not.</summary>
    [Fact]
    public void The_accounts_are_listed_and_the_message_only_counts_them()
    {
        OAuth2Account[] accounts = [new("id-1") { Label = "ada@example.org" }, new("id-2") { Label = "Ada" }];
        var exception = new OAuth2AmbiguousAccountException("acme", "the-user", accounts);
        Assert.Equal(("acme", "the-user"), (exception.Alias, exception.UserId));
        Assert.Equal(accounts, exception.Accounts);
        Assert.IsAssignableFrom<OAuth2Exception>(exception);
        Assert.Contains("has connected 2 accounts with the OAuth 2.0 client 'acme'", exception.Message, StringComparison.Ordinal);
        Assert.All(["id-1", "id-2", "ada@example.org", "the-user"], text => Assert.DoesNotContain(text, exception.ToString(), StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>(static () => new OAuth2AmbiguousAccountException("acme", "u", null!));
    }
}
