using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Architecture;

/// <summary>Checks that docs/operations.md lists the activities, metrics, tags, outcomes and log entries of the code, and no others.</summary>
public sealed partial class OperationsPageTests
{
    /// <summary>The libraries that log. The category of a class of log entries is the one in the page's rows.</summary>
    private static readonly Assembly[] Libraries =
    [
        typeof(TypedOAuthTelemetry).Assembly,
        typeof(PageWriter).Assembly,
        typeof(SqliteTokenStore).Assembly,
        typeof(PostgreSqlTokenStore).Assembly,
        typeof(RedisTokenStore).Assembly,
    ];

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["TokenLog"] = "TypedOAuth.Tokens",
        ["AuditLog"] = "TypedOAuth.Audit",
        ["FlowLog"] = "TypedOAuth.Flow",
        ["RenewalLog"] = "TypedOAuth.Renewal",
        ["SettingsLog"] = "TypedOAuth.Settings",
        ["SqliteLog"] = "TypedOAuth.Sqlite",
        ["PostgreSqlLog"] = "TypedOAuth.PostgreSql",
        ["RedisLog"] = "TypedOAuth.Redis",
        ["AspNetCoreLog"] = "TypedOAuth.AspNetCore.*",
    };

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_page_lists_each_log_entry()
    {
        var logged = Libraries.SelectMany(LogEvents.Of).Select(static entry => entry.Split(' '))
            .Select(static parts => $"{Categories[parts[0]]} {parts[1]} {parts[2]} {parts[3]}").ToList();
        Assert.NotEmpty(logged);
        Assert.Equal(
            logged.Order(StringComparer.Ordinal),
            LogRow().Matches(Page).Select(static row => $"{row.Groups["category"]} {row.Groups["id"]} {row.Groups["name"]} {row.Groups["level"]}")
                .Order(StringComparer.Ordinal));
    }

    /// <summary>A library that is not among <see cref="Libraries"/> could log entries that the page does not list.</summary>
    [Fact]
    public void Each_library_that_logs_is_compared() => Assert.Equal(
        Libraries.Select(static library => library.GetName().Name!).Order(StringComparer.Ordinal),
        ReadSources().Where(static file => file.Text.Contains("[LoggerMessage(", StringComparison.Ordinal))
            .Select(static file => Path.GetRelativePath(Source, file.Path).Split('/', '\\')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_lists_each_activity() => Assert.Equal(FindLiterals(ActivityName()), ReadNames("activity"));

    [Fact]
    public void The_page_lists_each_activity_without_a_source() => Assert.All(
        FindLiterals(UnexportedActivityName()), static name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void The_page_lists_each_metric_with_its_unit()
    {
        var instruments = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == TypedOAuthTelemetry.MeterName)
                {
                    instruments.Add($"{instrument.Name} {instrument.Unit}");
                }
            },
        };
        RuntimeHelpers.RunClassConstructor(typeof(TypedOAuthTelemetry).TypeHandle);
        listener.Start();
        Assert.Equal(
            instruments.Order(StringComparer.Ordinal),
            ReadTable("metric").Select(static row => $"{row[0].Trim('`')} {row[1].Trim('`')}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_lists_each_tag() => Assert.Equal(
        FindLiterals(TagName()).Except(ReadNames("metric")), ReadNames("tag of an activity").Union(ReadNames("tag of a metric")).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_lists_each_outcome_of_an_authorization() => Assert.Equal(
        Enum.GetNames<OAuth2AuthorizationFailureKind>().Append("authorized").Order(StringComparer.Ordinal), ReadNames("outcome of an authorization"));

    [Fact]
    public void The_names_for_the_export_are_those_of_the_page()
    {
        Assert.Equal(TypedOAuthTelemetry.MeterName, TypedOAuthTelemetry.ActivitySourceName);
        Assert.Contains($"Both names are `{TypedOAuthTelemetry.MeterName}`.", Page, StringComparison.Ordinal);
    }

    /// <summary>Returns the first cells of the table whose first column has this heading.</summary>
    private static List<string> ReadNames(string heading) => [.. ReadTable(heading).Select(static row => row[0].Trim('`')).Order(StringComparer.Ordinal)];

    private static List<string[]> ReadTable(string heading)
    {
        var lines = Page.Split('\n').SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(static line => line.StartsWith('|')).ToList();
        Assert.NotEmpty(lines);
        return lines.ConvertAll(static line => line.Trim('|', ' ').Split(" | "));
    }

    /// <summary>Returns the texts of the sources that have the form of a name.</summary>
    private static List<string> FindLiterals(Regex name) =>
    [
        .. ReadSources().SelectMany(file => name.Matches(file.Text)).Select(static match => match.Groups["name"].Value)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Path, string Text)> ReadSources() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Select(static path => (path, File.ReadAllText(path)));

    [GeneratedRegex(@"^\| `(?<category>TypedOAuth\.[A-Za-z.*]+)` \| (?<id>[0-9]+) \| `(?<name>[A-Za-z]+)` \| (?<level>[A-Za-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex LogRow();

    [GeneratedRegex("(?<!new Activity\\()\"(?<name>oauth2 [a-z ]+)\"")]
    private static partial Regex ActivityName();

    [GeneratedRegex("new Activity\\(\"(?<name>[^\"]+)\"")]
    private static partial Regex UnexportedActivityName();

    [GeneratedRegex("\"(?<name>(oauth2|server)\\.[a-z.]+)\"")]
    private static partial Regex TagName();
}
