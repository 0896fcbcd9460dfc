using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Accounts;

namespace TypedOAuth.Tests.Protocol.Accounts;

/// <summary>Tests which values of a response become an account.</summary>
public sealed class AccountMembersTests
{
    [Theory]
    [InlineData("""{"team":{"id":"T1","name":"Acme"}}""", "T1", "Acme")]
    [InlineData("""{"team":{"id":583231}}""", "583231", null)]
    [InlineData("""{"team":{"id":90071992547409930}}""", "90071992547409930", null)]
    [InlineData("""{"team":{"id":"T1","name":""}}""", "T1", null)]
    [InlineData("""{"team":{"id":"T1","name":"a\nb"}}""", "T1", null)]
    [InlineData("""{"team":{"id":""}}""", null, null)]
    [InlineData("""{"team":{"id":" "}}""", null, null)]
    [InlineData("""{"team":{"id":"a\u0000"}}""", null, null)]
    [InlineData("""{"team":{"id":true}}""", null, null)]
    [InlineData("""{"team":"T1"}""", null, null)]
    [InlineData("""{"team.id":"T1"}""", null, null)]
    public void The_id_and_the_label_are_texts_or_numbers(string json, string? id, string? label)
    {
        var account = Read(json);
        Assert.Equal((id, label), (account?.Id, account?.Label));
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void An_id_has_at_most_255_characters(int length, bool isRead) =>
        Assert.Equal(isRead, Read($$$"""{"team":{"id":"{{{new string('x', length)}}}"}}""") is not null);

    [Theory]
    [InlineData("https://cdn.example/a.png", true)]
    [InlineData("http://cdn.example/a.png", false)]
    [InlineData("https://ada@cdn.example/a.png", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/a.png", false)]
    public void A_picture_has_an_https_address(string picture, bool isRead) =>
        Assert.Equal(isRead, Read($$$"""{"team":{"id":"T1"},"icon":"{{{picture}}}"}""")!.Picture is not null);

    [Theory]
    [InlineData("not JSON")]
    [InlineData("access_token=a&id=1")]
    [InlineData("""{"team":{"id":"\ud800"}}""")]
    public void Other_bodies_have_no_members(string body) =>
        Assert.Null(AccountMembers.TryRead(AccountMembers.GetFields(Source), Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_standard_response_has_the_first_label_that_it_contains()
    {
        var source = new OAuth2AccountDeclaration(OAuth2AccountSource.UserInfo);
        var values = AccountMembers.TryRead(AccountMembers.GetFields(source), """ {"name":"Ada","sub":"1","preferred_username":"ada"}"""u8)!;
        Assert.Equal(new OAuth2Account("1") { Label = "ada", Issuer = "i" }, AccountMembers.Create(source, values, "i"));
    }

    private static OAuth2AccountDeclaration Source { get; } =
        new(OAuth2AccountSource.TokenResponse) { Id = "team.id", Label = "team.name", Picture = "icon" };

    private static OAuth2Account? Read(string json) =>
        AccountMembers.TryRead(AccountMembers.GetFields(Source), Encoding.UTF8.GetBytes(json)) is { } values
            ? AccountMembers.Create(Source, values, issuer: null)
            : null;
}
