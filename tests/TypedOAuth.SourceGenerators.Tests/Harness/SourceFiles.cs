using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Reads the sources of the generator and the fixes.</summary>
internal static class SourceFiles
{
    public const string Generator = "TypedOAuth.SourceGenerators";
    public const string Fixes = "TypedOAuth.CodeFixes";

    /// <summary>Returns the files of a project, with their relative paths.</summary>
    public static IEnumerable<(string Path, CompilationUnitSyntax Root)> Read(string project)
    {
        var folder = Path.Combine(TestSupport.Repository.Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: path))
            .Where(static file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static file => (file.Path, CSharpSyntaxTree.ParseText(File.ReadAllText(file.Text)).GetCompilationUnitRoot()));
    }

    /// <summary>Finds string literals of both projects, each as <c>path: literal</c>.</summary>
    public static IEnumerable<string> FindLiterals(Func<string, bool> isInScope, Func<string, bool> isForbidden) =>
        from project in new[] { Generator, Fixes }
        from file in Read(project)
        where isInScope($"{project}/{file.Path}")
        from token in file.Root.DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        where isForbidden(token.ValueText)
        select $"{project}/{file.Path}: {token.ValueText}";
}
