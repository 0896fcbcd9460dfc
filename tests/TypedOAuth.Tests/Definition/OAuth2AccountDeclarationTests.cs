using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Definition;

/// <summary>Checks the defaults of each source of accounts.</summary>
public sealed class OAuth2AccountDeclarationTests
{
    [Theory]
    [InlineData(OAuth2AccountSource.IdToken, "sub", "picture", "email", "preferred_username", "name")]
    [InlineData(OAuth2AccountSource.UserInfo, "sub", "picture", "email", "preferred_username", "name")]
    [InlineData(OAuth2AccountSource.TokenResponse, "", null)]
    [InlineData(OAuth2AccountSource.CallbackField, "", null)]
    public void A_source_has_the_defaults_that_the_attribute_documents(OAuth2AccountSource source, string id, string? picture, params string[] labels)
    {
        var declaration = new OAuth2AccountDeclaration(source);
        Assert.Equal((source, id, null, picture), (declaration.Source, declaration.Id, declaration.Label, declaration.Picture));
        Assert.Equal(labels, declaration.Labels);
    }

    [Fact]
    public void What_is_declared_replaces_the_defaults()
    {
        var declaration = new OAuth2AccountDeclaration(OAuth2AccountSource.UserInfo) { Id = "id", Label = "login", Picture = "avatar_url" };
        Assert.Equal(("id", "avatar_url"), (declaration.Id, declaration.Picture));
        Assert.Equal(["login"], declaration.Labels);
    }

    [Fact]
    public void The_emitted_definition_has_the_declaration()
    {
        var account = AccountsClient.Definition.Account!;
        Assert.Equal((OAuth2AccountSource.TokenResponse, "team.id"), (account.Source, account.Id));
        Assert.Equal(["team.name"], account.Labels);
        Assert.True(AccountsClient.Definition.MultipleAccounts);
        Assert.Null(TestClient.Definition.Account);
        Assert.False(TestClient.Definition.MultipleAccounts);
    }
}
