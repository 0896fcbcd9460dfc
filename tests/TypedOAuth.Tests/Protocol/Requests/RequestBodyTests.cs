using System.Text;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Compares forms with the output of the framework's encoder.</summary>
public sealed class RequestBodyTests
{
    /// <summary>Lengths below and above the buffer's initial size, in characters and in encoded bytes.</summary>
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

        using var form = new RequestBody();
        form.Write(request);

        var expected = string.Join('&', parameters.Select(static p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        Assert.Equal(expected, Encoding.ASCII.GetString(form.Written.Span));
    }

    [Fact]
    public void A_form_that_was_returned_to_the_pool_is_not_read_again()
    {
        var form = Write();
        form.Dispose();
        Assert.Throws<ObjectDisposedException>(() => form.BeginRead());
    }

    /// <summary>A timeout ends the request while its body is being written. Only the end of the write may release the buffer.</summary>
    [Fact]
    public void A_form_that_is_disposed_of_while_it_is_read_stays_whole_until_the_read_ends_and_is_wiped_then()
    {
        var form = Write();
        form.BeginRead();
        var read = form.Written;
        var text = Encoding.ASCII.GetString(read.Span);
        form.Dispose();
        Assert.Equal("code=one-time", text);
        Assert.Equal(text, Encoding.ASCII.GetString(read.Span));

        form.EndRead();
        Assert.Equal(new byte[text.Length], read.ToArray());
        Assert.Throws<ObjectDisposedException>(() => form.BeginRead());
        form.Dispose();
    }

    [Fact]
    public void A_form_that_has_been_read_is_wiped_when_it_is_disposed_of()
    {
        var form = Write();
        form.BeginRead();
        var read = form.Written;
        form.EndRead();
        form.Dispose();
        Assert.Equal(new byte["code=one-time".Length], read.ToArray());
    }

    /// <summary>Either the reader is first and reads the whole form, or the reader gets an exception.</summary>
    [Fact]
    public void A_reader_and_a_time_out_at_the_same_moment_never_share_the_buffer()
    {
        using var start = new Barrier(2);
        for (var i = 0; i < 2_000; i++)
        {
            var form = Write();
            var timeout = new Thread(() =>
            {
                start.SignalAndWait();
                form.Dispose();
            });
            timeout.Start();
            start.SignalAndWait();
            try
            {
                form.BeginRead();
            }
            catch (ObjectDisposedException)
            {
                timeout.Join();
                continue;
            }

            Assert.Equal("code=one-time", Encoding.ASCII.GetString(form.Written.Span));
            form.EndRead();
            timeout.Join();
        }
    }

    private static RequestBody Write()
    {
        var form = new RequestBody();
        form.Write(new TokenRequest(new("https://provider.example/token")).AddSecret("code", "one-time"));
        return form;
    }
}
