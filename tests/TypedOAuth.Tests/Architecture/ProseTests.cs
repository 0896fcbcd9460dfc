using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks that comments, messages and pages use plain words, and that summaries are short.</summary>
public sealed partial class ProseTests
{
    private const int MaxWords = 20;

    private static readonly string[] PageExtensions = [".md", ".csproj", ".props", ".targets", ".resx", ".json"];

    /// <summary>Words that end like a verb in the third person and are none. Other nouns in the plural cannot be told from verbs.</summary>
    private static readonly HashSet<string> NoVerbs = new(StringComparer.Ordinal)
    {
        "Always", "As", "Is", "Its", "Less", "Others", "Perhaps", "Previous", "This", "Thus", "Unless", "Various", "Was", "Whereas",
    };

    [Fact]
    public void Sources_use_plain_words()
    {
        var files = SourceTree.EnumerateFiles(Path.Combine(Repository.Root, "src")).ToList();
        Assert.NotEmpty(files);
        AssertNone(files.SelectMany(static path => FindPhrases(Passage.ReadCode(GetName(path), File.ReadAllText(path)))));
    }

    [Fact]
    public void Pages_use_plain_words()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md")).Append(Path.Combine(Repository.Root, "CHANGELOG.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
                .Where(static path => PageExtensions.Contains(Path.GetExtension(path)) && !IsBuilt(path)))
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count > 10);
        AssertNone(files.SelectMany(static path => FindPhrases(Passage.ReadPage(GetName(path), File.ReadAllText(path)))));
    }

    [Fact]
    public void The_first_sentence_of_a_summary_has_20_words_at_most() => AssertNone(ReadSummaries(static summary => !summary.IsShort));

    [Fact]
    public void The_summary_of_a_method_begins_with_a_verb() =>
        AssertNone(ReadSummaries(static summary => summary is { IsOfMethod: true, HasVerb: false }));

    [Theory]
    [InlineData("// Returns null where there is none.", "where there is none")]
    [InlineData("// A page without a\n// callback, where there\n// are none.", "where there are none", 2)]
    [InlineData("/// <summary>Returns the token; null for <c>x</c>, of\n/// its own.</summary>\nclass C;", "of its own", 1)]
    [InlineData("/// <param name=\"x\">Whoever asks.</param>\nclass C;", "Whoever")]
    [InlineData("class C { string S = \"Nobody reads it.\"; }", "Nobody")]
    [InlineData("class C { string S = $\"{1} works all \"\n + \"the same.\"; }", "all the same")]
    [InlineData("class C { string S = \"\"\"\n a\n The store is in trouble.\n \"\"\"; }", "in trouble", 3)]
    [InlineData("/* It gives the headers\n * back. */", "gives the headers back")]
    [InlineData("// A cancellation ends the call.", "ends the call")]
    [InlineData("// The provider's tombstone.", "tombstone")]
    [InlineData("// It waits. What is stored cannot be read.", "What")]
    [InlineData("/// <summary>Stops.</summary>\n/// <remarks>Who asks is told.</remarks>\nclass C;", "Who", 2)]
    [InlineData("/// <returns>A text. What it says is\n/// logged.</returns>\nclass C;", "What")]
    [InlineData("// The record stays; what it holds is deleted.", "what")]
    public void A_phrase_is_found(string source, string phrase, int line = 1) =>
        Assert.Equal([$"C.cs:{line}: '{phrase}'"], FindPhrases(Passage.ReadCode("C.cs", source)).ToList());

    [Theory]
    [InlineData("// Returns null if there is none, or in hosts where there is no sign-in.")]
    [InlineData("// The browser goes back, and the server gives an answer.")]
    [InlineData("class C { void Nobody_is_asked() { } string S = \"C.A_token_of_nobody_else\"; }")]
    [InlineData("/// <summary>Ends all of</summary>\n/// <returns>its own calls.</returns>\nclass C;")]
    [InlineData("/// <returns>What the store holds.</returns>\nclass C;")]
    [InlineData("// What is the time? It is late; say what to do.")]
    [InlineData("class C { string S = \"What changes\"; }")]
    public void Other_words_are_not(string source) => Assert.Empty(FindPhrases(Passage.ReadCode("C.cs", source)));

    [Fact]
    public void A_phrase_on_a_page_is_found_across_lines_and_not_across_paragraphs()
    {
        const string Page = "# What it is\n\nEach client has a key of\nits own.\n\n- A store of\n- its own.\n\n"
            + "| what | nobody |\n\n```csharp\n// whoever\n```\n";
        Assert.Equal(
            ["p.md:3: 'of its own'", "p.md:9: 'nobody'", "p.md:12: 'whoever'"], FindPhrases(Passage.ReadPage("p.md", Page)).ToList());
    }

    [Theory]
    [InlineData("Returns a b c d e f g h i j k l m n o p q r s.", true, true)]
    [InlineData("Returns a b c d e f g h i j k l m n o p q r s t.", false, true)]
    [InlineData("Returns one. Returns a b c d e f g h i j k l m n o p q r s t u v w x.", true, true)]
    [InlineData("Returns <see cref=\"System.Func{T1, T2}.Invoke(T1, T2)\"/> b c d e f g h i j k l m n o p q r s.", true, true)]
    [InlineData("Percent-encodes a text.", true, true)]
    [InlineData("The text of a page.", true, false)]
    [InlineData("Whether it is empty.", true, false)]
    [InlineData("This returns a text.", true, false)]
    public void A_summary_is_judged_by_its_first_sentence(string text, bool isShort, bool hasVerb)
    {
        var summary = Assert.Single(ReadSummaries("C.cs", $"class C\n{{\n    /// <summary>{text}</summary>\n    void M() {{ }}\n}}"));
        Assert.Equal((3, isShort, hasVerb, true), (summary.Line, summary.IsShort, summary.HasVerb, summary.IsOfMethod));
    }

    /// <summary>Finds phrases that are harder to read than they need to be, and clauses with "who" or "what" as their subject.</summary>
    private static IEnumerable<string> FindPhrases(IEnumerable<Passage> passages) =>
        from passage in passages
        from match in Phrases().Matches(passage.Text).Concat(Subjects().Matches(passage.Text))
        let found = match.Groups["phrase"]
        orderby passage.GetLine(found.Index)
        select $"{passage.Path}:{passage.GetLine(found.Index)}: '{Gap().Replace(found.Value, " ")}'";

    private static IEnumerable<string> ReadSummaries(Func<Summary, bool> isWrong) =>
        SourceTree.EnumerateFiles(Path.Combine(Repository.Root, "src")).Order(StringComparer.Ordinal)
            .SelectMany(static path => ReadSummaries(GetName(path), File.ReadAllText(path)))
            .Where(isWrong).Select(static summary => $"{summary.Path}:{summary.Line}: {summary.Sentence}");

    private static IEnumerable<Summary> ReadSummaries(string path, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot();
        foreach (var trivia in root.DescendantTrivia().Where(static trivia => trivia.HasStructure))
        {
            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax comment
                && comment.Content.OfType<XmlElementSyntax>().FirstOrDefault(IsSummary) is { } element)
            {
                var text = Gap().Replace(Passage.BlankMarkup(element.Content.ToString()), " ").Trim();
                yield return new(
                    path, element.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Sentence().Match(text).Value,
                    trivia.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseMethodDeclarationSyntax);
            }
        }
    }

    private static void AssertNone(IEnumerable<string> found)
    {
        var list = found.ToList();
        Assert.True(list.Count == 0, $"{list.Count} found:\n{string.Join('\n', list)}");
    }

    private static bool IsSummary(XmlElementSyntax element) => element.StartTag.Name.ToString() == "summary";

    private static bool IsBuilt(string path) =>
        path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal);

    private static string GetName(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(
        """
        \b(?<phrase>
            where\s+there\s+(?:is|are|was|were)\s+(?:none|one|any)
          | who(?:m)?ever
          | nobody
          | of\s+(?:its|their|his|her|our|your|my|the\s+\w+'s|the\s+\w+s')\s+own
          | all\s+the\s+same
          | g(?:ive|ives|ave|iven|iving)\s+(?:[^\s¶¦]+\s+){0,4}?back
          | in\s+trouble
          | end(?:s|ed|ing)?\s+the\s+call
          | tombstones?
          | is\s+remembered
          | its\s+own\s+luck
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Phrases();

    /// <summary>Matches a sentence that begins with the word and is neither a heading nor a question, or a clause after a semicolon.</summary>
    [GeneratedRegex(@"(?:\A\s*|[.!?]\s+|¶\s*)(?<phrase>Who|What|Whose|Whom)\b(?:[^.?!¶¦]|\.(?=\w))*\.(?!\w)|;\s+(?<phrase>who|what|whose)\b")]
    private static partial Regex Subjects();

    [GeneratedRegex(@"\A.*?(?:(?<!e\.g|i\.e|etc)\.(?=\s|\z)|\z)", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();

    private sealed record Summary(string Path, int Line, string Sentence, bool IsOfMethod)
    {
        private IEnumerable<string> Words => Sentence.Split(' ').Where(static word => word.Any(char.IsLetterOrDigit));

        public bool IsShort => Words.Count() <= MaxWords;

        public bool HasVerb => Words.FirstOrDefault() is { Length: > 2 } first && char.IsUpper(first[0])
            && first.EndsWith('s') && !NoVerbs.Contains(first);
    }
}
