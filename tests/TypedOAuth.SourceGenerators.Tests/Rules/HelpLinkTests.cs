using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Where a rule's help leads.</summary>
public sealed class HelpLinkTests
{
    private const string InPackage = "The page of this rule is 'docs/rules/TOA0001.md' in the folder of the package TypedOAuth.";
    private const string InRepository = "https://git.acme.dev/acme/typed/blob/main/docs/rules/TOA0001.md";

    [Theory]
    [InlineData("https://git.acme.dev/acme/typed", InRepository, null)]
    [InlineData("https://git.acme.dev/acme/typed/", InRepository, null)]
    [InlineData("https://git.acme.dev/acme/typed.git", InRepository, null)]
    [InlineData("git@git.acme.dev:acme/typed.git", null, InPackage)]
    [InlineData("", null, InPackage)]
    [InlineData(null, null, InPackage)]
    public void A_rule_has_a_link_to_the_repository_or_names_its_page_in_the_package(string? repository, string? link, string? description)
    {
        Assert.Equal(link, HelpLink.Create(repository, "TOA0001"));
        Assert.Equal(description, HelpLink.Describe(repository, "TOA0001"));
    }

    [Fact]
    public void Each_rule_leads_to_its_page()
    {
        var rules = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, static rule => Assert.Contains(
            $"docs/rules/{rule.Id}.md", rule.HelpLinkUri + rule.Description.ToString(null), StringComparison.Ordinal));
    }
}
