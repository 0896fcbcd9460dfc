using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Tests.Text;

/// <summary>Tests what counts as a placeholder, and which parts of an endpoint are its authority.</summary>
public sealed class PlaceholderTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "")]
    [InlineData("{a}", "a")]
    [InlineData("x{a}y{b.c-d_1}", "a,b.c-d_1")]
    [InlineData("{1a}{a b}{}{-a}", "")]
    [InlineData("{\"a\":\"{b}\"}", "b")]
    [InlineData("{{a}}", "a")]
    [InlineData("{a", "")]
    [InlineData("{basic:a:b}", "basic:a:b")]
    public void Names_in_braces_are_placeholders(string text, string expected) => Assert.Equal(expected, string.Join(',', PlaceholderText.FindAll(text)));

    [Theory]
    [InlineData("https://{a}.acme.dev/{b}", "a|.acme.dev")]
    [InlineData("https://{a}{b}:{c}?{d}", "a|{b}:{c},b|:{c},c|")]
    [InlineData("https://acme.dev#{a}", "")]
    [InlineData("https://acme.dev\\{a}", "")]
    [InlineData("{a}/b", "a|")]
    public void An_authority_ends_before_the_path(string text, string expected) => Assert.Equal(
        expected, string.Join(',', PlaceholderText.FindInAuthority(text).Select(static found => $"{found.Name}|{found.After}")));
}
