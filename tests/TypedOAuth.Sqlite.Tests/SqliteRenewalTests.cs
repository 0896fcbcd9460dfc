using System.Collections.Concurrent;
using System.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Sqlite.FixtureWriter;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Checks that processes with background renewal share the connections of one database.</summary>
public sealed class SqliteRenewalTests : IDisposable
{
    private const int Connections = 300;

    private readonly DatabaseFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<string> _sent = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The clock hardly moves, so that everything happens in the first round of each worker.</summary>
    [Fact]
    public async Task Two_workers_refresh_each_due_connection_once()
    {
        var servers = new[] { new ScriptedServer(), new ScriptedServer() };
        using var first = CreateHost(servers[0]);
        using var second = CreateHost(servers[1]);
        var client = first.Services.GetRequiredService<FixtureClient>();
        for (var i = 0; i < Connections; i++)
        {
            servers[0].Answer(ScriptedServer.TokenJson($"a-{i}", $"rt-{i}"));
            var url = await client.GetUnboundAuthorizationUrlAsync($"user-{i}");
            var state = HttpUtility.ParseQueryString(url.Query)["state"];
            await client.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/fixture-callback?code=c&state={state}&iss=https%3A%2F%2Fas.example"));
        }

        foreach (var server in servers)
        {
            server.Answer(form =>
            {
                _sent.Enqueue(form["refresh_token"]);
                return ScriptedServer.Json(ScriptedServer.TokenJson("new", $"next-{form["refresh_token"]}"));
            });
        }

        _time.Advance(TimeSpan.FromMinutes(56));
        await Task.WhenAll(first.StartAsync(), second.StartAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (_sent.Count < Connections)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), limit.Token);
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        await Task.WhenAll(first.StopAsync(), second.StopAsync());
        Assert.Equal(Connections, _sent.Count);
        Assert.Equal(Connections, _sent.Distinct().Count());
        Assert.True(servers[1].Count > 0, "The first worker did all the work.");
    }

    private IHost CreateHost(ScriptedServer server)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(_time);
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"))
            .UseSqlite(_folder.ConnectionString)
            .AddBackgroundRenewal(static options => options.MaxRequestsPerSecond = 10_000);
        builder.Services.AddTypedOAuthAspNetCore();
        FixtureSite.AddKeys(builder.Services, Path.Combine(Path.GetDirectoryName(_folder.File)!, "keys"));
        builder.Services.AddFixtureClient(options =>
        {
            options.ClientId = "id";
            options.ClientSecret = "the-client-secret";
            options.BackchannelHandler = () => server;
        });
        return builder.Build();
    }
}
