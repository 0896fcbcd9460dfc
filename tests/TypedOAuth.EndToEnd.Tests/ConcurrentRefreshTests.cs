using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Connections.App;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Several processes that share one database, against a real server that ends the whole grant when a refresh token is used twice. No
/// browser is needed: the server's own pages are two forms.
/// </summary>
public sealed partial class ConcurrentRefreshTests
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
        var before = await ConnectAsync(client, sample.App);
        var processes = Enumerable.Range(0, Processes).Select(_ => Start(sample)).ToList();
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

    private static Process Start(SampleProcess sample)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            Path.Combine(AppContext.BaseDirectory, "TypedOAuth.EndToEnd.Refresher.dll"),
            sample.DataDirectory, sample.App.AbsoluteUri, sample.Server.AbsoluteUri, "alice",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Goes through the server's pages, form by form, until it sends the person back to the application.</summary>
    private static async Task<NotesClient.AuthData> ConnectAsync(NotesClient client, Uri app)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var address = await client.GetUnboundAuthorizationUrlAsync("alice");
        var response = await http.GetAsync(address);
        while (response.Headers.Location is not { IsAbsoluteUri: true } callback || !app.IsBaseOf(callback))
        {
            if (response.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                response = await http.GetAsync(address);
            }
            else
            {
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                var page = await response.Content.ReadAsStringAsync();
                address = new Uri(address, WebUtility.HtmlDecode(FormAction().Match(page).Groups[1].Value));
                response = await http.PostAsync(address, new FormUrlEncodedContent(ReadFields(page)));
            }
        }

        return (await client.CompleteAuthorizationAsync(response.Headers.Location)).AuthData;
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadFields(string page) => Field().Matches(page)
        .Select(static field => KeyValuePair.Create(WebUtility.HtmlDecode(field.Groups[1].Value), WebUtility.HtmlDecode(field.Groups[2].Value)))
        .Where(static field => field is not { Key: "decision", Value: not "allow" });

    [GeneratedRegex("<form[^>]*action=\"([^\"]*)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("<(?:input|button)[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Field();

    private static async Task<HttpStatusCode> CallApiAsync(SampleProcess sample, string token)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sample.Server, "api/notes"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
