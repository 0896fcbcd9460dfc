using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Providers;

namespace TypedOAuth.SourceGenerators.Tests.Providers;

/// <summary>Tests the comparison of endpoints with templates.</summary>
public sealed class EndpointTemplateTests
{
    [Theory]
    [InlineData("https://a.dev/x", "https://a.dev/x", "")]
    [InlineData("https://a.dev/x", "https://a.dev/xy", null)]
    [InlineData("https://a.dev/xy", "https://a.dev/x", null)]
    [InlineData("https://{shop}.a.dev/x", "https://b.a.dev/x", "shop=b")]
    [InlineData("https://{shop}.a.dev/x", "https://.a.dev/x", null)]
    [InlineData("https://{shop}.a.dev/x", "https://b.c.a.dev/x", "shop=b.c")]
    [InlineData("https://{shop}.a.dev/x", "https://b.a.dev.a.dev/x", "shop=b.a.dev")]
    [InlineData("https://{one}.{two}/x", "https://b.a.dev/x", "one=b two=a.dev")]
    [InlineData("https://{t}.a.dev/{t}/x", "https://b.a.dev/b/x", "t=b")]
    [InlineData("https://{t}.a.dev/{t}/x", "https://b.a.dev/c/x", null)]
    [InlineData("https://a.dev/{t}/x", "https://a.dev/b/c/x", null)]
    [InlineData("https://a.dev/{t}/x", "https://a.dev/b?/x", null)]
    [InlineData("https://a.dev/{t}/x", "https://a.dev/b#/x", null)]
    [InlineData("https://a.dev/{t}", "https://a.dev/b", "t=b")]
    [InlineData("https://a.dev/{t}", "https://a.dev/", null)]
    [InlineData("https://a.dev/{t}", "https://a.dev/{u}", "t={u}")]
    [InlineData("https://a.dev/{t", "https://a.dev/b", null)]
    [InlineData("", "", "")]
    public void A_placeholder_stands_for_a_part_of_a_host_or_of_a_segment(string template, string endpoint, string? expected) =>
        Assert.Equal(expected, Write(EndpointTemplate.Match(template, endpoint, static (_, _) => true)));

    /// <summary>The first permitted text can be a longer one.</summary>
    [Theory]
    [InlineData("https://b.a.dev.a.dev/x", "b", null)]
    [InlineData("https://b.a.dev.a.dev/x", "b.a.dev", "shop=b.a.dev")]
    public void Only_a_permitted_text_fills_a_placeholder(string endpoint, string permitted, string? expected) =>
        Assert.Equal(expected, Write(EndpointTemplate.Match("https://{shop}.a.dev/x", endpoint, (name, text) => name == "shop" && text == permitted)));

    [Theory]
    [InlineData("https://b.a.dev/x", "shop=b")]
    [InlineData("https://c.a.dev/x", null)]
    public void A_known_text_fills_the_placeholder_again(string endpoint, string? expected) => Assert.Equal(expected, Write(EndpointTemplate.Match(
        "https://{shop}.a.dev/x", endpoint, static (_, _) => true, ImmutableDictionary<string, string>.Empty.Add("shop", "b"))));

    private static string? Write(ImmutableDictionary<string, string>? texts) =>
        texts is null ? null : string.Join(' ', texts.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={pair.Value}"));
}
