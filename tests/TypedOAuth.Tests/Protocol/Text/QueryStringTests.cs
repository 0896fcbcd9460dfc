using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Reads queries and forms, with their parameters in order, encoded and decoded.</summary>
public sealed class QueryStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a=b", "a→b")]
    [InlineData("a=b&a=c&d=", "a→b|a→c|d→")]
    [InlineData("a&=b&&c==d&", "a→|→b|c→=d")]
    [InlineData("a+b=c%20d%2B&%C3%A9=%ZZ%", "a b→c d+|é→%ZZ%")]
    public void Parameters_are_read_in_order(string query, string expected) =>
        Assert.Equal(expected, string.Join('|', QueryString.Parse(query).Select(static parameter => $"{parameter.Key}→{parameter.Value}")));

    [Fact]
    public void The_next_parameter_is_found_without_decoding_it()
    {
        const string Query = "&a%20b=c+d&e";
        var position = 0;
        Assert.True(QueryString.TryReadNext(Query, ref position, out var name, out var value));
        Assert.Equal(("a%20b", "c+d"), (Query[name], Query[value]));
        Assert.True(QueryString.TryReadNext(Query, ref position, out name, out value));
        Assert.Equal(("e", ""), (Query[name], Query[value]));
        Assert.False(QueryString.TryReadNext(Query, ref position, out _, out _));
    }

    [Theory]
    [InlineData("plain-text", false)]
    [InlineData("a+b", true)]
    [InlineData("a%20b", true)]
    public void Only_text_with_escapes_is_encoded(string text, bool expected) => Assert.Equal(expected, QueryString.IsEncoded(text));
}
