using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Connections.App;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Runs several processes that share one database. The server is a real one, which ends the whole grant if a refresh token is used twice.
/// </summary>
public sealed class ConcurrentRefreshTests
{
    private const int Processes = 4;
    private const int Rounds = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Concurrent_refreshes_of_several_processes_never_lose_the_grant()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10));
        await using var peer = sample.CreatePeer();
        var client = peer.GetRequiredService<NotesClient>();
        var before = await PersonWithoutBrowser.ConnectAsync(client, sample.App);
        var processes = Enumerable.Range(0, Processes).Select(_ => sample.StartPeer()).ToList();
        try
        {
            Assert.All(await ReadLinesAsync(processes), static line => Assert.Equal("ready", line));
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var process in processes)
                {
                    process.StandardInput.WriteLine("refresh");
                }

                Assert.All(await ReadLinesAsync(processes), static line => Assert.Equal("refreshed", line));
            }
        }
        finally
        {
            foreach (var process in processes)
            {
                process.Kill();
                process.Dispose();
            }
        }

        Assert.Equal(0, sample.CountRefreshTokens("revoked"));
        Assert.Equal(1, sample.CountRefreshTokens("valid"));
        Assert.InRange(sample.CountRefreshTokens("redeemed"), Rounds, Rounds * Processes);
        var after = await client.RefreshUserAccessTokenAsync("alice");
        Assert.NotEqual(before.RefreshToken, after.RefreshToken);
        Assert.Equal(HttpStatusCode.OK, await CallApiAsync(sample, after.Token));
    }

    private static async Task<string?[]> ReadLinesAsync(IEnumerable<Process> processes) =>
        await Task.WhenAll(processes.Select(static process => process.StandardOutput.ReadLineAsync())).WaitAsync(Patience);

    private static async Task<HttpStatusCode> CallApiAsync(SampleProcess sample, string token)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sample.Server, "api/notes"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
