using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.Tests.Architecture;

/// <summary>A piece of prose in a file: a comment, a documentation comment, a string, or a paragraph of a page.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The first line, counted from 1.</param>
/// <param name="Text">The source text. Characters that are not prose are spaces, so that an index leads to its line.</param>
internal sealed partial record Passage(string Path, int Line, string Text)
{
    /// <summary>Replaces a tag of a documentation comment, so that no phrase and no sentence spans two elements.</summary>
    public const char Element = '¶';

    /// <summary>Replaces the tag before the description of a parameter or a result, where "what was stored" describes it and is no subject.</summary>
    public const char Description = '¦';

    /// <summary>Returns the line of a character of the text.</summary>
    public int GetLine(int index) => Line + Text.AsSpan(0, index).Count('\n');

    /// <summary>Reads the comments, documentation comments and strings of a C# file.</summary>
    public static IEnumerable<Passage> ReadCode(string path, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot();
        var comments = root.DescendantTrivia().Where(static trivia => IsComment(trivia))
            .Select(static trivia => (trivia.FullSpan.Start, trivia.FullSpan.End));
        var strings = root.DescendantNodes().Where(static node => IsString(node) && !IsString(node.Parent))
            .Select(node => (node.Span.Start, node.Span.End, Text: BlankCode(node, source)));
        return JoinLines(comments, source).Select(span => Create(span.Start, BlankMarkup(source[span.Start..span.End])))
            .Concat(strings.Select(text => Create(text.Start, text.Text)));

        Passage Create(int start, string text) => new(path, 1 + source.AsSpan(0, start).Count('\n'), text);
    }

    /// <summary>Reads the paragraphs, list items, table rows and code lines of a page.</summary>
    public static IEnumerable<Passage> ReadPage(string path, string source)
    {
        var (start, isCode, paragraph) = (0, false, new List<string>());
        var lines = source.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isFence = lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal);
            if ((isCode || isFence || PageBlock().IsMatch(lines[i])) && paragraph.Count > 0)
            {
                yield return new(path, start + 1, string.Join('\n', paragraph));
                paragraph.Clear();
            }

            isCode ^= isFence;
            start = paragraph.Count == 0 ? i : start;
            paragraph.Add(lines[i]);
        }

        yield return new(path, start + 1, string.Join('\n', paragraph));
    }

    /// <summary>Replaces the markup of a comment with spaces, <see cref="Element"/> and <see cref="Description"/>.</summary>
    public static string BlankMarkup(string comment)
    {
        var text = CommentStart().Replace(comment, static match => new string(' ', match.Length));
        return Tag().Replace(text, static match =>
        {
            var lines = match.Value.Count(static c => c == '\n');
            return GetMark(match) + new string(' ', match.Length - lines - 1) + new string('\n', lines);
        });
    }

    /// <summary>Returns the character for a tag; a reference counts as one word.</summary>
    private static char GetMark(Match tag) => (tag.Groups["name"].Value, tag.Value[1]) switch
    {
        ("see" or "seealso" or "paramref" or "typeparamref", _) when tag.Value.EndsWith("/>", StringComparison.Ordinal) => 'X',
        ("see" or "c" or "b" or "i" or "em" or "a", _) => ' ',
        ("param" or "typeparam" or "returns", not '/') => Description,
        _ => Element,
    };

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsString(SyntaxNode? node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is string,
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsString(sum.Left) || IsString(sum.Right)),
        _ => false,
    };

    /// <summary>Joins comments on consecutive lines, because their sentences continue.</summary>
    private static List<(int Start, int End)> JoinLines(IEnumerable<(int Start, int End)> comments, string source)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var (start, end) in comments)
        {
            if (joined is [.., var last] && string.IsNullOrWhiteSpace(source[last.End..start])
                && source.AsSpan(last.End, start - last.End).Count('\n') <= 1)
            {
                joined[^1] = (last.Start, end);
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    /// <summary>Keeps the texts of a string, of which several may be added, and replaces all other characters with spaces.</summary>
    private static string BlankCode(SyntaxNode node, string source)
    {
        var text = new string([.. source[node.Span.Start..node.Span.End].Select(static c => c == '\n' ? c : ' ')]).ToCharArray();
        foreach (var token in GetTexts(node))
        {
            source.AsSpan(token.Span.Start, token.Span.Length).CopyTo(text.AsSpan(token.Span.Start - node.Span.Start));
        }

        return Escape().Replace(new string(text), static match => new string(' ', match.Length));
    }

    private static IEnumerable<SyntaxToken> GetTexts(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => [literal.Token],
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolatedStringTextSyntax>().Select(static part => part.TextToken),
        BinaryExpressionSyntax sum => GetTexts(sum.Left).Concat(GetTexts(sum.Right)),
        _ => [],
    };

    [GeneratedRegex(@"^\s*$|^\s*#|^\s*\||^\s*[-*] |^\s*[0-9]+\. |^\s*```")]
    private static partial Regex PageBlock();

    [GeneratedRegex(@"(?<=^|\n)[ \t]*(//+|/\*+|\*+/?)")]
    private static partial Regex CommentStart();

    [GeneratedRegex(@"</?(?<name>[a-z]+)\b[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\[nrt""]|""")]
    private static partial Regex Escape();
}
