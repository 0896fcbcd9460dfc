using System.Text;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Tests.Protocol.Text;

/// <summary>Compares the encoder with the framework's encoder.</summary>
public sealed class PercentEncodingTests
{
    [Theory]
    [InlineData("plain-text_1.~")]
    [InlineData("a b&c=d%e/ü😀\ud800")]
    public void Percent_encoding_agrees_with_the_framework(string value)
    {
        var expected = Uri.EscapeDataString(value);
        Assert.Equal(expected, PercentEncoding.Encode(value));
        Assert.Equal(expected.Length, PercentEncoding.GetLength(value));
        var bytes = new byte[PercentEncoding.GetLength(value)];
        Assert.Equal(bytes.Length, PercentEncoding.Encode(value, bytes.AsSpan()));
        Assert.Equal(expected, Encoding.ASCII.GetString(bytes));
    }
}
