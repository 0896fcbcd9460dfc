using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Each rule's title says what to do, or what is wrong; its message says so of the place.</summary>
public sealed partial class DescriptorsTests
{
    public static TheoryData<string> Titles { get; } = [.. Rules.Select(static rule => rule.Title.ToString(CultureInfo.InvariantCulture))];

    private static IEnumerable<DiagnosticDescriptor> Rules => typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static info => (DiagnosticDescriptor)info.GetValue(null)!);

    /// <summary>The tests that read the pages fail in the run that writes them, and succeed in the next one.</summary>
    [Fact]
    public async Task The_pages_are_written_again_if_asked_for()
    {
        foreach (var rule in RulePageWriter.IsAskedFor ? Rules : [])
        {
            await RulePageWriter.WriteAsync(rule);
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_is_an_instruction_or_a_fault(string title)
    {
        Assert.True(Instruction().IsMatch(title) || Fault().IsMatch(title), $"'{title}' is neither.");
        Assert.DoesNotMatch(Ideal(), title);
        Assert.InRange(title.Length, 1, 80);
        Assert.False(title.EndsWith('.'), title);
    }

    [Theory]
    [InlineData("Declare each scope as a separate element", true)]
    [InlineData("Client is never added", true)]
    [InlineData("A scope is one scope", false)]
    [InlineData("The response type is code", false)]
    [InlineData("Each scope has a member of its own", false)]
    [InlineData("Authorization and token endpoint differ", false)]
    public void An_ideal_is_neither(string title, bool isAllowed) =>
        Assert.Equal(isAllowed, (Instruction().IsMatch(title) || Fault().IsMatch(title)) && !Ideal().IsMatch(title));

    [Fact]
    public void A_message_says_what_to_do()
    {
        Assert.All(Rules.Where(static rule => rule.DefaultSeverity > DiagnosticSeverity.Hidden), static rule =>
            Assert.Matches(": |[:;,] \\{", rule.MessageFormat.ToString(CultureInfo.InvariantCulture)));
        Assert.All(Rules, static rule => Assert.DoesNotMatch(Ideal(), rule.MessageFormat.ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("^(Add|Allow|Await|Call|Compare|Copy|Declare|Do not|Make|Map|Name|Read|Register|Remove|Replace|Request|Set|Use|Write) [a-zA-Z]")]
    private static partial Regex Instruction();

    [GeneratedRegex("^[A-Z]\\w+( \\w+){0,4} (is (missing|never|not|empty|invalid|used by|the same as|declared twice)|has (a|no|an) |cannot |can be mistaken for )")]
    private static partial Regex Fault();

    /// <summary>An ideal describes how things are where they are right; and style.md's phrases need a second reading.</summary>
    [GeneratedRegex("^(A|An|The|Each|No|One) [a-z]+ .*\\b(is|has|are|goes|belongs|stands|names|asks)\\b(?!.*[:{])|\\b(of its own|of their own|whoever|nobody|where there is none|all the same|gives? back)\\b")]
    private static partial Regex Ideal();
}
