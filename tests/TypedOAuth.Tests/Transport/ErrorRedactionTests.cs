using System.Net;
using Microsoft.Extensions.DependencyInjection;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Transport;

/// <summary>Has servers repeat in their errors the secrets that they were sent.</summary>
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
}
