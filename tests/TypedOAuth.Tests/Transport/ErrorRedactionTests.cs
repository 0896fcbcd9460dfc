using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport;

/// <summary>Checks that secrets are removed from errors of servers that repeat the request.</summary>
public sealed class ErrorRedactionTests
{
    [Theory]
    [InlineData("", "{0} {1}")]
    [InlineData("error_uri", "https://as.example/?token={0}&secret={1}")]
    [InlineData("", "%2B{2}%2b and {3}")]
    public async Task A_server_that_repeats_secrets_in_its_errors_does_not_get_them_into_exceptions(string member, string text)
    {
        const string RefreshToken = "refresh/token+93b1=";
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", RefreshToken));
        var said = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, text, RefreshToken, TestHost.ClientSecret, "refresh%2Ftoken%2B93b1%3D", "refresh%2ftoken%2b93b1%3d");
        host.Server.Answer($$"""{"error":"invalid_request","{{(member.Length == 0 ? "error_description" : member)}}":"{{said}}"}""", HttpStatusCode.BadRequest);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        var told = $"{exception} {exception.Error}";
        Assert.Contains("***", told, StringComparison.Ordinal);
        Assert.DoesNotContain("93b1", told, StringComparison.Ordinal);
        Assert.DoesNotContain(TestHost.ClientSecret, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_cut_by_the_limit_is_recognised_first()
    {
        var refreshToken = "refresh-" + new string('x', 60) + "-end";
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", refreshToken));
        for (var shown = 1; shown < refreshToken.Length; shown += 9)
        {
            host.Server.Answer(
                $$"""{"error":"invalid_request","error_description":"{{new string('.', 500 - shown)}}{{refreshToken}}"}""", HttpStatusCode.BadRequest);
            var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
            Assert.InRange(exception.Error.Description!.Length, 1, 500);
            Assert.DoesNotContain('r', exception.Error.Description);
        }
    }

    [Fact]
    public async Task A_server_that_repeats_the_authorization_header_does_not_get_it_into_exceptions()
    {
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("id", "secret-71c4"));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var header = host.Server.Authorization!["Basic ".Length..];
        host.Server.Answer(
            $$"""{"error":"invalid_client","error_description":"No client is {{header}} or {{Uri.EscapeDataString(header)}}"}""", HttpStatusCode.Unauthorized);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("No client is *** or ***", exception.Error.Description);
    }

    /// <summary>At level Debug, the log contains the beginning of a response that is not OAuth 2.0, without repeated parts of the request.</summary>
    [Theory]
    [InlineData("<html><p>You sent {0} of {1}</p>")]
    [InlineData("""{"message":"You sent {0}","secret":"{1}"}""")]
    [InlineData("""{"message":"You sent {2}"}""")]
    [InlineData("""{"message":"You sent {3}"}""")]
    [InlineData("<html>You sent {4}")]
    [InlineData("You sent {5}")]
    public async Task The_beginning_of_an_answer_that_is_not_OAuth_has_no_secret(string said)
    {
        const string RefreshToken = "refresh/token+93b1&<=\"";
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", RefreshToken.Replace("\"", "\\\"", StringComparison.Ordinal)));
        string[] forms =
        [
            RefreshToken,
            TestHost.ClientSecret,
            System.Text.Json.JsonSerializer.Serialize(RefreshToken)[1..^1],
            RefreshToken.Replace("/", "\\/", StringComparison.Ordinal),
            WebUtility.HtmlEncode(RefreshToken),
            Uri.EscapeDataString(RefreshToken),
        ];
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent(forms.Index().Aggregate(said, static (text, form) => text.Replace($"{{{form.Index}}}", form.Item, StringComparison.Ordinal))),
        });
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.DoesNotContain("You sent", exception.ToString(), StringComparison.Ordinal);
        var entry = Assert.Single(log.Lines, static line => line.Contains("Beginning of the response:", StringComparison.Ordinal));
        Assert.StartsWith("Debug TypedOAuth.Flow as.example returned a response to test that is not OAuth 2.0 (status 404, text/plain)", entry, StringComparison.Ordinal);
        Assert.Contains("You sent ***", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("93b1", entry, StringComparison.Ordinal);
        Assert.DoesNotContain(TestHost.ClientSecret, entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beginning_has_no_text_that_may_be_a_secret_of_another_and_is_bounded()
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var opaque = "dGhpcyBpcyBhIHRva2VuIG9mIGFub3RoZXI-_w0123456789";
        host.Server.Answer($"<html>\r\n<p>\u202E{opaque} and {opaque}</p>{new string(' ', 2)}{string.Concat(Enumerable.Repeat("more ", 500))}", HttpStatusCode.NotFound);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        var entry = Assert.Single(log.Lines, static line => line.Contains("Beginning of the response:", StringComparison.Ordinal));
        Assert.Contains("Beginning of the response: <html> <p>*** and ***</p>", entry, StringComparison.Ordinal);
        Assert.DoesNotContain(entry, static c => char.IsControl(c) || c == '\u202E');
        Assert.InRange(entry.Length, 500, 700);
    }

    /// <summary>A successful response may contain tokens in unexpected places.</summary>
    [Theory]
    [InlineData("""{"data":{"access_token":"a-new-token"}}""", HttpStatusCode.OK)]
    [InlineData("""{"access_token":"a-new-tok""", HttpStatusCode.OK)]
    public async Task Nothing_of_a_successful_answer_is_logged(string body, HttpStatusCode status)
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(body, status);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, static line => line.Contains("a-new-tok", StringComparison.Ordinal));
    }
}
