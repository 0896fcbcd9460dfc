using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Analyzers;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Checks that each identifier has a name, and that all other code uses the name.</summary>
public sealed class RuleIdsTests
{
    [Fact]
    public void A_name_is_that_of_the_rule_s_descriptor_and_of_its_row_in_the_release()
    {
        var names = Constants().Where(static pair => pair.Value.StartsWith("TOA0", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (field.Name, ((DiagnosticDescriptor)field.GetValue(null)!).Id)),
            names.Select(static pair => (pair.Key, pair.Value)));
        var release = File.ReadAllText(Path.Combine(TestSupport.Repository.Root, "src", SourceFiles.Generator, "AnalyzerReleases.Unshipped.md"));
        Assert.All(names, pair => Assert.Matches(string.Create(CultureInfo.InvariantCulture, $@"(?m)^{pair.Value} \| .* \| {pair.Key}\r?$"), release));
    }

    [Fact]
    public void The_suppressors_are_those_that_they_support() => Assert.Equal(
        new CallbackSuppressor().SupportedSuppressions.Concat(new EndpointSuppressor().SupportedSuppressions).Select(static suppression => suppression.Id).Order(StringComparer.Ordinal),
        Constants().Select(static pair => pair.Value).Where(static id => id.StartsWith("TOAS", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_identifier_stands_anywhere_else()
    {
        Assert.NotEmpty(SourceFiles.FindLiterals(static path => path.EndsWith("/RuleIds.cs", StringComparison.Ordinal), IsId));

        // The facts of the catalogue name rules like an application, whose source cannot use the constants.
        Assert.Empty(SourceFiles.FindLiterals(static path => !path.EndsWith("/RuleIds.cs", StringComparison.Ordinal) && !path.EndsWith("/PresetReports.Data.cs", StringComparison.Ordinal), IsId));

        static bool IsId(string text) => text.StartsWith("TOA0", StringComparison.Ordinal) || text.StartsWith("TOAS", StringComparison.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Constants() =>
        typeof(RuleIds).GetFields().Select(static field => KeyValuePair.Create(field.Name, (string)field.GetRawConstantValue()!));
}
