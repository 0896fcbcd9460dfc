using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Text;
using TypedOAuth.Tests.Harness;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks which text in declared values is a placeholder, and what replaces it.</summary>
public sealed class ValueTemplateTests
{
    private static readonly FixedValues Values = new(("client_id", "id"), ("client_secret", "s:1"), ("shop", "a b"), ("team.id", "T1"));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("Bearer {client_id}", "Bearer id")]
    [InlineData("{client_id}/{client_secret}!", "id/s:1!")]
    [InlineData("{team.id}", "T1")]
    [InlineData("Basic {basic:client_id:client_secret}", "Basic aWQ6czox")]
    [InlineData("Basic {basic:client_secret}", "Basic czoxOg==")]
    [InlineData("""{"userinfo":{"email":null}}""", """{"userinfo":{"email":null}}""")]
    [InlineData("""{"id":"{client_id}"}""", """{"id":"id"}""")]
    [InlineData("{}{ }{9}{client_id", "{}{ }{9}{client_id")]
    public void A_name_in_braces_is_replaced_and_other_braces_stay(string text, string expected) =>
        Assert.Equal(expected, ValueTemplate.Parse(text).Expand(Values));

    [Theory]
    [InlineData("{missing}")]
    [InlineData("x{client_id}{missing}")]
    [InlineData("{basic:client_id:missing}")]
    [InlineData("{basic:missing}")]
    public void A_text_without_one_of_its_values_has_no_value(string text) => Assert.Null(ValueTemplate.Parse(text).Expand(Values));

    [Fact]
    public void Values_are_encoded_and_literal_text_is_not() =>
        Assert.Equal("https://x/?a={}&b=a%20b", ValueTemplate.Parse("https://x/?a={}&b={shop}").Expand(Values, PercentEncoding.Encode));

    [Theory]
    [InlineData("{client_secret}", true)]
    [InlineData("{basic:client_id:client_secret}", true)]
    [InlineData("Bearer {access_token}", true)]
    [InlineData("{client_id}", false)]
    [InlineData("client_secret", false)]
    public void A_text_with_a_secret_is_known(string text, bool isSecret) => Assert.Equal(isSecret, ValueTemplate.Parse(text).IsSecret);

    [Fact]
    public void A_name_in_credentials_is_mentioned()
    {
        var template = ValueTemplate.Parse("Basic {basic:access_token}");
        Assert.True(template.Mentions("access_token"));
        Assert.False(template.Mentions("access"));
    }
}
