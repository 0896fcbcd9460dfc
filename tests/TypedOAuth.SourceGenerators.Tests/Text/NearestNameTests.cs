using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Tests.Text;

/// <summary>Tests which name is offered for an unknown one.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] Names = ["access_token", "refresh_token", "client_id", "code", "scope", "state"];

    [Theory]
    [InlineData("acess_token", "access_token")]
    [InlineData("accessToken", "access_token")]
    [InlineData("cliendt_id", "client_id")]
    [InlineData("CLIENT_ID", "client_id")]
    [InlineData("ocde", "code")]
    [InlineData("scop", "scope")]
    [InlineData("s", null)]
    [InlineData("", null)]
    [InlineData("completely_other", null)]
    public void A_similar_name_is_found(string text, string? expected) => Assert.Equal(expected, NearestName.Find(text, Names));

    [Fact]
    public void The_most_similar_name_is_found() => Assert.Equal("state", NearestName.Find("stat", ["stats1", "state", "stale"]));
}
