using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>
/// Checks the layers: folders use only lower folders, and a file contains the type of its name, in the folder's namespace.
/// </summary>
public sealed class LayerTests
{
    /// <summary>The folders and the folders directly below them; a folder may also use the folders below those.</summary>
    private static readonly Dictionary<string, string[]> Layers = new(StringComparer.Ordinal)
    {
        [""] = ["Pipeline", "Parsing", "Emit"],
        ["Analyzers"] = ["Rules"],
        ["Rules"] = ["Parsing"],
        ["Pipeline"] = ["Annotation", "Model"],
        ["Parsing"] = ["Annotation", "Model", "Text"],
        ["Emit"] = ["Model", "Text"],
        ["Annotation"] = ["Metadata"],
        ["Metadata"] = ["Model"],
        ["Model"] = ["Text"],
        ["Text"] = ["Providers"],
        ["Providers"] = [],
    };

    public static TheoryData<string> Folders { get; } = [.. Layers.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_those_below_it(string folder)
    {
        var prefix = SourceFiles.Generator + ".";
        foreach (var (path, root) in Read(folder))
        {
            var used = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static directive => directive.Name!.ToString())
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]);
            Assert.True(!used.Except(FindBelow(folder)).Any(), $"{path} uses {string.Join(", ", used)}.");
        }
    }

    [Fact]
    public void Every_folder_has_its_place() => Assert.Equal(
        Layers.Keys.Append("Polyfills").Order(StringComparer.Ordinal),
        SourceFiles.Read(SourceFiles.Generator).Select(static file => GetFolder(file.Path)).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Emit", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("Model")]
    public void Nothing_of_the_compiler_s_gets_into_the_emitter(string folder, params string[] allowed)
    {
        // Only SymbolDisplay is allowed, to write literals.
        foreach (var (path, root) in Read(folder))
        {
            var used = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static directive => directive.Name!.ToString())
                .Where(static name => name.StartsWith("Microsoft.", StringComparison.Ordinal)).ToList();
            Assert.True(!used.Except(allowed).Any(), $"{path} uses {string.Join(", ", used)}.");
            Assert.All(
                used.Count == 0 ? [] : root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(static access => access.Name.Identifier.ValueText == "FormatLiteral"),
                static access => Assert.Equal("SymbolDisplay", access.Expression.ToString()));
        }
    }

    [Theory]
    [InlineData(SourceFiles.Generator)]
    [InlineData(SourceFiles.Fixes)]
    public void A_file_holds_the_one_type_that_it_is_named_after(string project)
    {
        foreach (var (path, root) in SourceFiles.Read(project))
        {
            var type = Assert.Single(root.DescendantNodes(static node => node is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>());
            Assert.Equal(Path.GetFileNameWithoutExtension(path).Split('.')[0], type.Identifier.ValueText);
            Assert.True(path.StartsWith("Rules/Descriptors", StringComparison.Ordinal) || root.SyntaxTree.GetText().Lines.Count <= 300, $"{path} is long.");
            if (GetFolder(path) is var folder and not "Polyfills")
            {
                Assert.Equal(folder.Length == 0 ? project : $"{project}.{folder}", Assert.Single(root.Members.OfType<BaseNamespaceDeclarationSyntax>()).Name.ToString());
            }
        }
    }

    private static IEnumerable<string> FindBelow(string folder) => Layers[folder].Concat(Layers[folder].SelectMany(FindBelow)).Distinct();

    private static IEnumerable<(string Path, CompilationUnitSyntax Root)> Read(string folder) =>
        SourceFiles.Read(SourceFiles.Generator).Where(file => GetFolder(file.Path) == folder);

    private static string GetFolder(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');
}
