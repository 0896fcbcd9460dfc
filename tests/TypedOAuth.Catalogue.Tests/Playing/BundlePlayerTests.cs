using System.Text.Json;
using System.Text.Json.Nodes;
using TypedOAuth.Catalogue.Tests.Bundles;
using TypedOAuth.Catalogue.Tests.Clients;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Checks that the runner notices each difference between a bundle and a client.</summary>
public sealed class BundlePlayerTests
{
    /// <summary>Values of a response that no standard client reads, so that a change cannot fail.</summary>
    private static readonly string[] Unread = ["error_description", "status", "Content-Type"];

    /// <summary>Providers whose bundles contain all kinds of exchanges, and most declarations.</summary>
    [Theory]
    [InlineData("apple")]
    [InlineData("facebook")]
    [InlineData("github")]
    [InlineData("google")]
    [InlineData("notion")]
    [InlineData("shopify")]
    [InlineData("slack")]
    [InlineData("wechat")]
    [InlineData("zoho")]
    public async Task A_changed_request_or_result_fails(string provider)
    {
        var count = FindTexts(BundleFile.Read(provider)).Count();
        Assert.InRange(count, 20, 300);
        var unnoticed = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var bundle = BundleFile.Read(provider);
            var text = FindTexts(bundle).ElementAt(i);
            var path = text.GetPath();
            text.ReplaceWith(JsonValue.Create(Change(text.GetValue<string>())));
            if (!await FailsAsync(provider, bundle))
            {
                unnoticed.Add(path);
            }
        }

        Assert.Empty(unnoticed);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("github")]
    public async Task A_missing_exchange_fails(string provider)
    {
        var kinds = BundleFile.Read(provider)["exchanges"]!.AsArray().Count;
        for (var i = 0; i < kinds; i++)
        {
            var bundle = BundleFile.Read(provider);
            var exchanges = bundle["exchanges"]!.AsArray();
            exchanges.RemoveAt(i);
            Assert.True(await FailsAsync(provider, bundle), $"The exchange {i} is not necessary.");
        }
    }

    private static async Task<bool> FailsAsync(string provider, JsonObject bundle)
    {
        try
        {
            await using var player = new BundlePlayer(Presets.All[provider], bundle);
            await player.PlayAsync();
            await using var second = new BundlePlayer(Presets.All[provider], bundle);
            await second.PlayNegativeAsync();
            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return true;
        }
    }

    /// <summary>Returns a different text of the same kind: another letter at the end, or another year.</summary>
    private static string Change(string text) => text.StartsWith("2026-", StringComparison.Ordinal) ? $"2031-{text[5..]}" : $"{text}x";

    /// <summary>Finds the texts of the requests and the results. The application chooses the address of the API request.</summary>
    private static IEnumerable<JsonNode> FindTexts(JsonObject bundle) => bundle["exchanges"]!.AsArray()
        .SelectMany(static exchange => Find(exchange!["request"]).Concat(Find(exchange["result"])).Except(exchange["kind"]!.GetValue<string>() == "api" ? [exchange["request"]!["url"]!] : []));

    private static IEnumerable<JsonNode> Find(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(static pair => !Unread.Contains(pair.Key)).SelectMany(static pair => Find(pair.Value)),
        JsonArray array => array.SelectMany(Find),
        { } value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };
}
