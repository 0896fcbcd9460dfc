using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Finds the annotated classes of a compilation without binding attributes at every keystroke.</summary>
/// <remarks>
/// <c>ForAttributeWithMetadataName</c> binds the attributes of each annotated class again when the compilation changes.
/// docs/generator-pipeline.md explains the replacement, and how to return to that method.
/// </remarks>
internal sealed class AnnotatedClasses
{
    private readonly IncrementalValueProvider<Declarations> _declarations;

    public AnnotatedClasses(IncrementalGeneratorInitializationContext context)
    {
        _declarations = context.CompilationProvider
            .Select(static (compilation, _) => new Declarations((CSharpCompilation)compilation))
            .WithTrackingName(TrackingNames.Declarations);
        References = _declarations
            .Select(static (declarations, _) => declarations.References)
            .WithTrackingName(TrackingNames.References);
    }

    /// <summary>The compilation's references, which stay the same if only files change.</summary>
    public IncrementalValueProvider<References> References { get; }

    /// <summary>Parses each annotated class once, even if several of its parts are annotated, which the compiler reports.</summary>
    /// <param name="parse">Parses a class into a model without the compiler's objects; returns null if nothing can be emitted.</param>
    public IncrementalValuesProvider<T> Select<T>(Func<INamedTypeSymbol, CancellationToken, T?> parse)
        where T : class
    {
        var annotatedFiles = _declarations
            .SelectMany(static (declarations, _) => declarations.Files)
            .WithTrackingName(TrackingNames.Files)
            .SelectMany(static (file, cancellationToken) => ToArray(AnnotatedFile.Find(file, cancellationToken)))
            .WithTrackingName(TrackingNames.AnnotatedFiles)

            // This step only removes the empty entries of files without a class, because Collect compares each entry after every edit.
            .Select(static (file, _) => file)
            .WithTrackingName(TrackingNames.AnnotatedFilesAlone)
            .Collect()
            .WithTrackingName(TrackingNames.AllAnnotatedFiles);

        return _declarations
            .Combine(annotatedFiles)
            .WithTrackingName(TrackingNames.Annotations)
            .SelectMany((source, cancellationToken) => Parse(
                source.Left.GetCompilation(),
                AnnotatedFile.FindClasses(source.Right, source.Left.Files, cancellationToken),
                parse,
                cancellationToken))
            .WithTrackingName(TrackingNames.Clients);
    }

    private static IEnumerable<T> Parse<T>(
        CSharpCompilation compilation,
        IEnumerable<ClassDeclarationSyntax> declarations,
        Func<INamedTypeSymbol, CancellationToken, T?> parse,
        CancellationToken cancellationToken)
        where T : class
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in declarations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var symbol = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
            if (symbol is not null && seen.Add(symbol) && parse(symbol, cancellationToken) is { } model)
            {
                yield return model;
            }
        }
    }

    private static ImmutableArray<AnnotatedFile> ToArray(AnnotatedFile? file) => file is null ? [] : [file];
}
