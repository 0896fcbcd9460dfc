using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Reads the source files of a project below <c>src</c> and binds their names.</summary>
internal sealed class SourceTree
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly string _root;
    private readonly CSharpCompilation _compilation;

    public SourceTree(string project)
    {
        _root = Path.Combine(Repository.Root, "src", project);
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        Files =
        [
            .. EnumerateFiles(_root).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
        ];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("TypedOAuth", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create(
            project, [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. Files], references, new(OutputKind.DynamicallyLinkedLibrary));
    }

    public IReadOnlyList<SyntaxTree> Files { get; }

    public static IEnumerable<string> EnumerateFiles(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    /// <summary>Returns the folder of a file below the project, for example <c>Tokens/Refresh</c>.</summary>
    public string GetFolder(SyntaxTree file) => Path.GetDirectoryName(Path.GetRelativePath(_root, file.FilePath))!.Replace('\\', '/');

    /// <summary>Returns the first part of <see cref="GetFolder"/>.</summary>
    public string GetLayer(SyntaxTree file) => GetFolder(file).Split('/')[0];

    public static IEnumerable<BaseTypeDeclarationSyntax> GetTopLevelTypes(SyntaxTree file) => file.GetRoot().DescendantNodes()
        .OfType<BaseTypeDeclarationSyntax>().Where(static type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    public static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    public static string GetNamespace(BaseTypeDeclarationSyntax type) => (type.Parent as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "";

    /// <summary>Returns the files whose declarations a file's code uses. Documentation may refer to higher layers, so it does not count.</summary>
    public IEnumerable<(SimpleNameSyntax Name, SyntaxTree Declaration)> GetUses(SyntaxTree file)
    {
        var model = _compilation.GetSemanticModel(file);
        foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            foreach (var reference in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            {
                yield return (name, reference.SyntaxTree);
            }
        }
    }
}
