using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Diagnostics;

/// <summary>Checks that a failing logger of the application does not cause the loss of a token.</summary>
public sealed class SafeLoggerTests
{
    [Fact]
    public async Task A_logger_that_throws_hangs_nobody_and_loses_nothing()
    {
        using var log = new BrokenLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u"))).Token);
        host.Server.Answer("<html>503</html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u")));
        host.Server.Answer(TokenJson("a3", "rt3"));
        Assert.Equal("a3", (await WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u"))).Token);
        Assert.Equal("rt2", host.Server.Forms[^1]["refresh_token"]);
        Assert.True(log.Calls > 0);
    }

    private static Task<TestClient.AuthData> WithinLimitAsync(ValueTask<TestClient.AuthData> call) => call.AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    private sealed class BrokenLog : ILoggerProvider, ILogger
    {
        private int _calls;

        public int Calls => Volatile.Read(ref _calls);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref _calls);
            throw new IOException("The disk is full.");
        }

        public void Dispose()
        {
        }
    }
}
