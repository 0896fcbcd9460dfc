using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>An additional file of a project.</summary>
internal sealed partial class AdditionalFile(string path, string? text) : AdditionalText
{
    private const string Header = ", an additional file of the project:";

    public override string Path => path;

    /// <summary>The number of times that the file was read.</summary>
    public int Reads { get; private set; }

    /// <summary>Returns the files that comments of the sources contain: a line with the name, and the lines of the file.</summary>
    public static ImmutableArray<AdditionalText> FindAll(Compilation compilation) =>
    [
        .. compilation.SyntaxTrees.Select(static tree => tree.ToString())
            .Where(static source => source.Contains(Header, StringComparison.Ordinal))
            .SelectMany(static source => Pattern().Matches(source))
            .Select(static match => new AdditionalFile(
                $"/src/app/{match.Groups["name"].Value}", string.Join('\n', match.Groups["line"].Captures.Select(static line => line.Value)))),
    ];

    /// <summary>Writes a file into comments of a source.</summary>
    public static string Write(string name, string text) => $"// {name}{Header}\n// {text.ReplaceLineEndings("\n").Replace("\n", "\n// ", StringComparison.Ordinal)}\n";

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return text is null ? null : SourceText.From(text);
    }

    [GeneratedRegex(@"^// (?<name>\S+), an additional file of the project:\n(// ?(?<line>.*)(\n|\z))*", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
