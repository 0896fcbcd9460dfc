using System.Text.RegularExpressions;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Architecture;

/// <summary>Checks that the log entries and outcomes that docs/production.md names for alerts exist.</summary>
public sealed partial class ProductionPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "production.md"));

    [Fact]
    public void Each_log_entry_of_the_page_exists_with_its_level()
    {
        var events = LogEvents.Of(typeof(TypedOAuthTelemetry).Assembly)
            .Concat(LogEvents.Of(typeof(PageWriter).Assembly))
            .Concat(LogEvents.Of(typeof(SqliteTokenStore).Assembly))
            .Select(static entry => entry.Split(' '))
            .Select(static parts => $"{parts[0]} {parts[1]} {parts[3]}")
            .ToHashSet(StringComparer.Ordinal);
        var named = Row().Matches(Page)
            .SelectMany(static row => row.Groups["ids"].Value.Split(", ").Select(id => $"{GetClass(row.Groups["category"].Value)} {id} {row.Groups["level"].Value}"))
            .ToList();
        Assert.True(named.Count > 10, string.Join('\n', named));
        Assert.Empty(named.Except(events));
    }

    [Fact]
    public void Each_outcome_of_an_authorization_that_the_page_names_exists()
    {
        var row = Page.Split('\n').Single(static line => line.StartsWith("| `oauth2.client.authorizations` |", StringComparison.Ordinal));
        var named = Outcome().Matches(row).Select(static match => match.Groups[1].Value).ToList();
        Assert.True(named.Count > 3, row);
        Assert.Empty(named.Except(Enum.GetNames<OAuth2AuthorizationFailureKind>()));
    }

    private static string GetClass(string category) => category switch
    {
        "TypedOAuth.Tokens" => "TokenLog",
        "TypedOAuth.Flow" => "FlowLog",
        "TypedOAuth.Settings" => "SettingsLog",
        "TypedOAuth.Sqlite" => "SqliteLog",
        _ when category.StartsWith("TypedOAuth.AspNetCore.", StringComparison.Ordinal) => "AspNetCoreLog",
        _ => category,
    };

    [GeneratedRegex(@"^\| `(?<category>TypedOAuth\.[A-Za-z.*]+)` \| (?<ids>[0-9, ]+) \| (?<level>[A-Za-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex Outcome();
}
