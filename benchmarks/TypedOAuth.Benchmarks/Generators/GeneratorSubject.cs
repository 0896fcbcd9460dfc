using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>A library's generators, and the source of a type for which they emit code.</summary>
/// <param name="Name">The name on the page.</param>
/// <param name="Path">The assembly with the generators.</param>
/// <param name="WriteFile">Writes the file of the annotated type with a number.</param>
internal sealed record GeneratorSubject(string Name, string Path, Func<int, string> WriteFile)
{
    /// <summary>The assemblies of this library that the project references.</summary>
    public IReadOnlyList<string> Libraries { get; init; } =
        [typeof(OAuth2ClientAttribute).Assembly.Location, typeof(TypedOAuthOptionsExtensions).Assembly.Location];

    /// <summary>All subjects, with this library first; of each package, the generators that the current compiler would load.</summary>
    public static IReadOnlyList<GeneratorSubject> All { get; } =
    [
        new(Subjects.Own, Locations.Find("TypedOAuth.SourceGenerators"), AnnotatedSources.TypedOAuth),
        Create("Regex", "Microsoft.NETCore.App", "dotnet/cs/System.Text.RegularExpressions.Generator.dll", AnnotatedSources.Regex),
        Create("LoggerMessage", "Microsoft.AspNetCore.App", "dotnet/cs/Microsoft.Extensions.Logging.Generators.dll", AnnotatedSources.LoggerMessage),
        Create("System.Text.Json", "Microsoft.NETCore.App", "dotnet/cs/System.Text.Json.SourceGeneration.dll", AnnotatedSources.Json),
        Create("Refit", "Refit", "dotnet/roslyn4.8/cs/InterfaceStubGeneratorV2.dll", AnnotatedSources.Refit),
        Create("Mapperly", "Riok.Mapperly", "roslyn5.0/dotnet/cs/Riok.Mapperly.dll", AnnotatedSources.Mapperly),
        Create("MVVM Toolkit", "CommunityToolkit.Mvvm", "dotnet/roslyn5.0/cs/CommunityToolkit.Mvvm.SourceGenerators.dll", AnnotatedSources.Mvvm),
    ];

    public static GeneratorSubject Own => All[0];

    /// <summary>Loads the generators like the compiler.</summary>
    public IReadOnlyList<ISourceGenerator> Load()
    {
        var reference = new AnalyzerFileReference(Path, new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => throw new InvalidOperationException(failure.Message, failure.Exception);
        var generators = reference.GetGenerators(LanguageNames.CSharp);
        return generators.IsEmpty ? throw new InvalidOperationException($"'{Path}' holds no generator.") : generators;
    }

    private static GeneratorSubject Create(string name, string package, string assembly, Func<int, string> writeFile)
    {
        var path = Locations.Find(package, $"analyzers/{assembly}");
        return new($"{name} {FileVersionInfo.GetVersionInfo(path).ProductVersion?.Split('+')[0]}", path, writeFile);
    }

    /// <summary>Loads an assembly and its dependencies into a separate context; Roslyn is shared with the program.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new("Generators");

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            _context.Resolving += (context, name) =>
                System.IO.Path.Combine(System.IO.Path.GetDirectoryName(fullPath)!, name.Name + ".dll") is var path && File.Exists(path)
                    ? context.LoadFromAssemblyPath(path)
                    : null;
            return _context.LoadFromAssemblyPath(fullPath);
        }
    }
}
