using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Diagnostics;

/// <summary>Checks the entries of the audit.</summary>
public sealed class AuditLogTests
{
    [Fact]
    public async Task The_audit_tells_who_connected_read_refreshed_and_disconnected_and_no_token()
    {
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        await using var host = new TestHost(services: services => services.AddSingleton(loggers));
        await host.AuthorizeAsync("u", TokenJson("secret-a1", "secret-r1"));
        host.Server.Answer(TokenJson("secret-a2", "secret-r2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await host.AuthorizeAsync("u", TokenJson("secret-a3", "secret-r3"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await host.Client.GetAccessTokenForUserAsync("u");
        host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        const string Category = "TypedOAuth.Audit ";
        Assert.Equal(
        [
            "Information User u connected test with the scopes 'read write'",
            "Information The token of user u for test was refreshed",
            "Information User u connected test again with the scopes 'read write'",
            "Debug The token of user u for test was read from the store",
            "Information The connection of user u with test was deleted. Revocation at the provider: Revoked",
        ],
        log.Lines.Where(static line => line.Contains(Category, StringComparison.Ordinal)).Select(static line => line.Replace(Category, "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Scopes_of_a_provider_cannot_forge_an_entry_of_the_audit()
    {
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        await using var host = new TestHost(services: services => services.AddSingleton(loggers));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ""","scope":"read,x\nInformation User\u202e admin connected" """));
        var entry = Assert.Single(log.Lines, static line => line.Contains("TypedOAuth.Audit", StringComparison.Ordinal));
        Assert.DoesNotContain('\n', entry);
        Assert.DoesNotContain('\u202e', entry);
        Assert.Contains("read", entry, StringComparison.Ordinal);
    }
}
