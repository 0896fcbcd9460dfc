using System.Text;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Compares forms with what the framework's encoder writes.</summary>
public sealed class FormWriterTests
{
    /// <summary>The lengths are on both sides of the buffer's first size, counted in characters and in encoded bytes.</summary>
    [Theory]
    [InlineData("x", 4_000)]
    [InlineData("x", 4_090)]
    [InlineData("x", 20_000)]
    [InlineData("€", 450)]
    [InlineData("€", 460)]
    [InlineData("€", 4_000)]
    [InlineData("€", 20_000)]
    public void A_form_of_any_length_is_written_whole(string character, int count)
    {
        var value = string.Concat(Enumerable.Repeat(character, count));
        KeyValuePair<string, string>[] parameters = [new("grant_type", "refresh_token"), new("größe", value), new("client_id", "a b")];
        var request = new TokenRequest(new("https://provider.example/token"));
        foreach (var (name, text) in parameters)
        {
            request.Add(name, text);
        }

        using var form = new FormWriter();
        form.Write(request);

        var expected = string.Join('&', parameters.Select(static p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        Assert.Equal(expected, Encoding.ASCII.GetString(form.Written.Span));
    }
}
