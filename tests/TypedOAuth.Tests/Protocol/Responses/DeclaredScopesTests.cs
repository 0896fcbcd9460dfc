namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Combines the granted scopes of several members.</summary>
public sealed class DeclaredScopesTests
{
    private static readonly OAuth2ScopeParameterAttribute UserScope = new("user_scope", "user:") { ResponsePath = "authed_user.scope" };

    [Theory]
    [InlineData("""{"access_token":"a","scope":"read","more":{"scope":"email read"}}""", "read email")]
    [InlineData("""{"access_token":"a","more":{"scope":["email","write"]},"scope":"read"}""", "read email write")]
    [InlineData("""{"access_token":"a","more":{"scope":"email"}}""", "email")]
    [InlineData("""{"access_token":"a","more":{"scope":""}}""", Oddities.Requested)]
    [InlineData("more.scope=email&access_token=a&scope=read", "read email")]
    public void The_scopes_of_all_paths_are_combined(string body, string expected) =>
        Assert.Equal(expected, new Oddities { Members = [new("scope", "scope"), new("scope", "more.scope")] }.Read(body).Scope);

    [Fact]
    public void A_declared_path_replaces_the_standard_member()
    {
        var response = new Oddities { Members = [new("scope", "rights")] }.Read("""{"access_token":"a","scope":"admin","rights":"read"}""");
        Assert.Equal(("read", true), (response.Scope, response.StatesScope));
    }

    [Theory]
    [InlineData("\"scope\":\"chat,files\",\"authed_user\":{\"scope\":\"chat,search\"}", "chat files user:chat user:search", true)]
    [InlineData("\"authed_user\":{\"scope\":\"chat\"},\"scope\":\"chat\"", "chat user:chat", true)]
    [InlineData("\"authed_user\":{\"scope\":\"chat\"}", "user:chat", true)]
    [InlineData("\"scope\":\"chat\"", "chat", true)]
    [InlineData("\"scope\":\"\"", "chat user:chat", false)]
    [InlineData("\"x\":0", "chat user:chat", false)]
    public void The_scopes_of_a_parameter_get_their_prefix(string members, string expected, bool isStated)
    {
        var odd = new Oddities { ScopeSeparator = ",", ScopeParameters = [UserScope] };
        var response = odd.Read($"{{\"access_token\":\"a\",{members}}}", "chat user:chat");
        Assert.Equal((expected, isStated), (response.Scope, response.StatesScope));
    }

    [Theory]
    [InlineData("\"scope\":\"chat\"", "chat user:a user:b", true)]
    [InlineData("\"x\":0", "user:a chat user:b bot:c", false)]
    public void Without_a_path_the_requested_scopes_of_a_parameter_count_as_granted(string members, string expected, bool isStated)
    {
        var odd = new Oddities { ScopeParameters = [new("user_scope", "user:"), new("bot_scope", "bot:") { ResponsePath = "bot" }] };
        var response = odd.Read($"{{\"access_token\":\"a\",{members}}}", "user:a chat user:b bot:c");
        Assert.Equal((expected, isStated), (response.Scope, response.StatesScope));
        Assert.Equal(isStated ? "bot:c" : null, response.UnstatedScope);
    }

    [Fact]
    public void A_scope_belongs_to_the_first_parameter_whose_prefix_it_has()
    {
        var odd = new Oddities { ScopeParameters = [new("first", "a:"), new("second", "a:b:") { ResponsePath = "second" }] };
        Assert.Equal("read a:b:c", odd.Read("""{"access_token":"t","scope":"read"}""", "read a:b:c").Scope);
    }

    [Fact]
    public void Scopes_are_split_by_the_separator_of_the_client()
    {
        var odd = new Oddities { ScopeSeparator = "|", ScopeParameters = [UserScope] };
        Assert.Equal(
            "user:a,b user:c", odd.Read("""{"access_token":"t","authed_user":{"scope":"a,b|c"}}""", "user:a,b user:c").Scope);
    }
}
