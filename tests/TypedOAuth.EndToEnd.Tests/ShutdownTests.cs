using System.Diagnostics;
using Connections.App;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Stops a process during a refresh. The server is a real one, which has already replaced the refresh token and ends the grant if the old one
/// is used again.
/// </summary>
public sealed class ShutdownTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_process_that_is_stopped_during_a_refresh_loses_no_grant()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var peer = sample.CreatePeer();
        var client = peer.GetRequiredService<NotesClient>();
        var before = await PersonWithoutBrowser.ConnectAsync(client, sample.App);
        await using var server = await SlowServer.StartAsync(new(sample.Server, "connect/token"));
        using var process = sample.StartPeer(server.TokenEndpoint);
        try
        {
            Assert.Equal("ready", await ReadLineAsync(process));
            await process.StandardInput.WriteLineAsync("refresh");
            await server.HasAnswer.WaitAsync(Patience);

            using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]);
            Assert.Equal("stopping", await ReadLineAsync(process));
            server.Release();
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        finally
        {
            process.Kill();
        }

        Assert.Equal((0, 1, 1), (sample.CountRefreshTokens("revoked"), sample.CountRefreshTokens("redeemed"), sample.CountRefreshTokens("valid")));
        var after = await client.RefreshUserAccessTokenAsync("alice");
        Assert.NotEqual(before.RefreshToken, after.RefreshToken);
        Assert.Equal(0, sample.CountRefreshTokens("revoked"));
    }

    private static Task<string?> ReadLineAsync(Process process) => process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Forwards token requests to the server, and forwards the responses when the test releases them.</summary>
    private sealed class SlowServer : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly HttpClient _http = new();
        private readonly TaskCompletionSource _hasAnswer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _isReleased = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private SlowServer(WebApplication app) => _app = app;

        public Uri TokenEndpoint => new(new Uri(_app.Urls.Single()), "token");

        public Task HasAnswer => _hasAnswer.Task;

        public static async Task<SlowServer> StartAsync(Uri target)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.SetMinimumLevel(LogLevel.Critical);
            var app = builder.Build();
            var server = new SlowServer(app);
            app.MapPost("/token", context => server.ForwardAsync(context, target));
            await app.StartAsync();
            return server;
        }

        public void Release() => _isReleased.SetResult();

        public ValueTask DisposeAsync()
        {
            _http.Dispose();
            return _app.DisposeAsync();
        }

        private async Task ForwardAsync(HttpContext context, Uri target)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new StreamContent(context.Request.Body) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
            using var response = await _http.SendAsync(request);
            var body = await response.Content.ReadAsByteArrayAsync();
            _hasAnswer.SetResult();
            await _isReleased.Task;
            context.Response.StatusCode = (int)response.StatusCode;
            context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
            await context.Response.Body.WriteAsync(body);
        }
    }
}
