using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Starts the sample as a process without cultures: such an app has no German, and its pages still work.</summary>
public sealed partial class PagesInvariantTests
{
    [Fact]
    public async Task An_app_without_cultures_shows_English_and_nothing_throws()
    {
        await using var sample = await SampleProcess.StartAsync(TimeSpan.FromMinutes(10), isInvariant: true);
        using var client = new HttpClient { BaseAddress = sample.App };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        var form = await client.GetStringAsync(new Uri("/sign-in?returnUrl=/connections", UriKind.Relative));
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(form).Groups[1].Value),
            ["returnUrl"] = "/connections",
            ["user"] = "alice",
        });
        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), fields);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Connections</h1>", page, StringComparison.Ordinal);

        await using (var peer = sample.CreatePeer())
        {
            await PersonWithoutBrowser.ConnectAsync(peer.GetRequiredService<Connections.App.NotesClient>(), sample.App);
        }

        page = await client.GetStringAsync(new Uri("/connections?q=Größe", UriKind.Relative));
        Assert.Matches("Connected <time datetime=\"[0-9-]{10}\">[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}</time>", page);
        using var failure = await client.GetAsync(new Uri("/oauth2/notes-callback?code=c&state=unknown", UriKind.Relative));
        Assert.Contains("This attempt has ended", await failure.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(sample.Output, static line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
