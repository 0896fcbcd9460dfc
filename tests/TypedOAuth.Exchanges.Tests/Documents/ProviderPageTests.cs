using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Documents;

/// <summary>Checks that the pages of docs/providers show the classes that the exchanges use.</summary>
public sealed partial class ProviderPageTests
{
    private static readonly string Sources = Path.Combine(Repository.Root, "tests", "TypedOAuth.Exchanges.Tests");

    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "providers");

    /// <summary>The providers: each has a folder with a server of the same name.</summary>
    public static TheoryData<string> Providers =>
        [.. Directory.GetDirectories(Sources).Select(static path => Path.GetFileName(path)!).Where(static name => File.Exists(Path.Combine(Sources, name, $"{name}Server.cs")))];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_page_of_a_provider_shows_the_tested_classes(string provider)
    {
        var page = Path.Combine(Pages, $"{provider.ToLowerInvariant()}.md");
        Assert.True(File.Exists(page), $"{page} does not exist.");
        var shown = CodeBlock().Matches(Read(page)).Select(static match => match.Groups["code"].Value)
            .Where(static code => code.Contains("[OAuth2Client(", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var tested = Directory.GetFiles(Path.Combine(Sources, provider), "*Client.cs").Select(ReadClass).Order(StringComparer.Ordinal);
        Assert.Equal(tested, shown);
    }

    [Fact]
    public void Each_provider_is_tested() => Assert.True(Providers.Count >= 7, "No folder with a server was found.");

    /// <summary>Reads a class as an application contains it: with the namespace of the attributes, and without remarks for contributors.</summary>
    private static string ReadClass(string path) => $"using TypedOAuth;\n\n{Prologue().Replace(Read(path), "").Trim()}\n";

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^(namespace|///|using) .*\n", RegexOptions.Multiline)]
    private static partial Regex Prologue();
}
