using System.Reflection;
using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Documents;

/// <summary>Compares the page of the vocabulary with the tests that it names.</summary>
public sealed partial class VocabularyPageTests
{
    [Fact]
    public void Each_row_names_tests_that_exist()
    {
        var tests = typeof(VocabularyPageTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(static method => method.IsDefined(typeof(FactAttribute)))
                .Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "providers", "vocabulary.md"))
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var named = Test().Matches(row).Select(static match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests));
        });
    }

    [GeneratedRegex(@"`([A-Z][A-Za-z]+Tests\.[A-Za-z0-9_]+)`")]
    private static partial Regex Test();
}
