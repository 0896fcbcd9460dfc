namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix that makes a class partial.</summary>
public sealed class MakePartialFixTests
{
    /// <summary>The compiler would read the misspelled modifier and <c>partial</c> as a field.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("[OAuth2Client(Alias = \"acme\")]\n")]
    public Task A_class_after_a_misspelled_modifier_is_not_fixed(string attribute) => FixAssert.WritesAsync(
        "TOA0001", $"{attribute}pal class Outer {{ [OAuth2Client(Alias = \"acme\")] partial class Inner {{ }} }}", null);

    [Fact]
    public Task A_class_after_another_class_is_fixed() => FixAssert.WritesAsync(
        "TOA0001",
        "class First { }\n\nclass Outer { [OAuth2Client(Alias = \"acme\")] partial class Inner { } }",
        "class First { }\n\npartial class Outer { [OAuth2Client(Alias = \"acme\")] partial class Inner { } }");
}
