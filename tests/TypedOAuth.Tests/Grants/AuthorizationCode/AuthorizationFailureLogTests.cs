using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that each failure is logged once, and that failures that anyone can repeat are limited.</summary>
public sealed class AuthorizationFailureLogTests
{
    [Fact]
    public async Task A_response_that_can_be_sent_again_and_again_fills_no_log()
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var elsewhere = new Uri("https://evil.example/oauth2/test-callback" + TestHost.CreateCallback(url, "code=c").Query);
        for (var i = 0; i < 30; i++)
        {
            await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(elsewhere));
        }

        Assert.Equal((11, 19), (Count(log, "Warning"), Count(log, "Debug")));
    }

    [Fact]
    public async Task A_response_that_another_browser_sends_again_and_again_fills_no_log()
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)));
        var start = await host.Core.BeginAuthorizationAsync("u", "/back");
        for (var i = 0; i < 30; i++)
        {
            Assert.NotNull((await host.CompleteAsync(start, "another-binding", "code=c")).Failure);
        }

        Assert.Equal((11, 19), (Count(log, "Warning"), Count(log, "Debug")));
    }

    [Fact]
    public async Task A_users_own_failures_are_logged_once_each()
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log)));
        for (var i = 0; i < 15; i++)
        {
            var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
            await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
                await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, i == 0 ? "error=access_denied" : "error=invalid_scope")));
        }

        Assert.Equal((14, 1), (Count(log, "Warning"), Count(log, "Information")));
    }

    /// <summary>The developer learns which setting to change. A provider's description is not logged.</summary>
    [Theory]
    [InlineData("code=c&iss=https%3A%2F%2Felsewhere.example", "is not the client's Issuer, 'https://as.example'. If the endpoints are correct, set 'OAuth2:test:Issuer'")]
    [InlineData("error=invalid_scope&error_description=elsewhere", "(invalid_scope); trace id unknown. The provider returned this error.")]
    [InlineData("error=invalid_authorization_response&error_description=elsewhere", "trace id unknown. The provider returned this error.")]
    public async Task The_entry_says_what_to_do(string parameters, string reason)
    {
        using var log = new TestLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.AddProvider(log)));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, parameters)));
        var entry = Assert.Single(log.Lines, static line => line.StartsWith("Warning TypedOAuth.Flow", StringComparison.Ordinal));
        Assert.Contains(reason, entry, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", entry, StringComparison.Ordinal);
    }

    private static int Count(TestLog log, string level) => log.Lines.Count(line =>
        line.StartsWith($"{level} TypedOAuth.Flow", StringComparison.Ordinal) && line.Contains("trace id", StringComparison.Ordinal));
}
