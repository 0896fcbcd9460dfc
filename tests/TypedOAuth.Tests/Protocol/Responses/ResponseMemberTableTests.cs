using System.Text;
using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Checks the table of members: the tree of names for JSON, and the list of paths for forms.</summary>
public sealed class ResponseMemberTableTests
{
    private static readonly ResponseMemberTable Table = new(
    [
        new("scope", OAuth2TokenFieldType.String),
        new("scope.main", OAuth2TokenFieldType.String),
        new("team.id", OAuth2TokenFieldType.String),
    ]);

    [Theory]
    [InlineData("access_token")]
    [InlineData("token_type")]
    [InlineData("expires_in")]
    [InlineData("refresh_token")]
    [InlineData("error")]
    [InlineData("error_description")]
    [InlineData("error_uri")]
    public void Standard_members_are_rows_of_each_table(string name)
    {
        var node = Find(Table.Root, name)!;
        Assert.Equal(name, Assert.Single(node.Members).Path);
        Assert.Same(node.Members[0], node.Single);
        Assert.Same(node.Members[0], Assert.Single(Table.FindInForm(name).ToArray()));
        Assert.Equal(node.Members[0].Slot, Find(ResponseMemberTable.Standard.Root, name)!.Single!.Slot);
    }

    [Fact]
    public void A_name_has_all_its_members_standard_ones_first()
    {
        var node = Find(Table.Root, "scope")!;
        Assert.Equal([ResponseSlot.Scope, ResponseSlot.FirstField], node.Members.Select(static member => member.Slot));
        Assert.True(node.HasInner);
        Assert.Null(node.Single);
        Assert.Equal(ResponseSlot.FirstField + 1, Find(node, "main")!.Single!.Slot);
        Assert.Equal(node.Members, Table.FindInForm("scope").ToArray());
    }

    [Fact]
    public void A_name_on_the_way_has_no_member()
    {
        var node = Find(Table.Root, "team")!;
        Assert.Empty(node.Members);
        Assert.Equal(ResponseSlot.FirstField + 2, Find(node, "id")!.Single!.Slot);
        Assert.True(Table.FindInForm("team").IsEmpty);
        Assert.Equal("team.id", Assert.Single(Table.FindInForm("team.id").ToArray()).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id")]
    [InlineData("team.id")]
    [InlineData("Team")]
    [InlineData("teamm")]
    [InlineData("a_name_that_is_longer_than_any_other")]
    public void Other_names_are_not_found(string name) => Assert.Null(Find(Table.Root, name));

    [Fact]
    public void Escaped_names_are_found()
    {
        Assert.Same(Find(Table.Root, "team"), Find(Table.Root, "t\\u0065am"));
        Assert.Null(Find(Table.Root, "t\\u0066am"));
        Assert.Equal("team.id", Assert.Single(Table.FindInForm("team%2Eid").ToArray()).Path);
        Assert.True(Table.FindInForm("team+id").IsEmpty);
    }

    [Theory]
    [InlineData("access_token=a", true)]
    [InlineData("x=y&error=e", true)]
    [InlineData("<html>access_token</html>", false)]
    [InlineData("scope=a", false)]
    [InlineData("", false)]
    public void A_form_names_a_token_or_an_error(string body, bool expected) => Assert.Equal(expected, Table.CanBeForm(Encoding.UTF8.GetBytes(body)));

    private static ResponseMemberNode? Find(ResponseMemberNode parent, string name)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes($$"""{"{{name}}":0}"""));
        json.Read();
        json.Read();
        return parent.Find(ref json);
    }
}
