using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Finds the annotated classes of a compilation without binding attributes at every keystroke.</summary>
/// <remarks>
/// <c>ForAttributeWithMetadataName</c> binds the attributes of each annotated class again when the compilation changes.
/// docs/generator-pipeline.md explains the replacement, and how to return to that method.
/// </remarks>
internal sealed class AnnotatedClasses
{
    private readonly IncrementalValueProvider<Declarations> _declarations;
    private readonly NamedDocuments _documents;

    public AnnotatedClasses(IncrementalGeneratorInitializationContext context)
    {
        _declarations = context.CompilationProvider
            .Select(static (compilation, _) => new Declarations((CSharpCompilation)compilation))
            .WithTrackingName(TrackingNames.Declarations);
        References = _declarations
            .Select(static (declarations, _) => declarations.References)
            .WithTrackingName(TrackingNames.References);
        _documents = new(context);
    }

    /// <summary>The compilation's references, which stay the same if only files change.</summary>
    public IncrementalValueProvider<References> References { get; }

    /// <summary>Parses each annotated class once, even if several of its parts are annotated, which the compiler reports.</summary>
    /// <param name="parse">Parses a class, with the metadata documents of the project, into a model without the compiler's objects; returns null if nothing can be emitted.</param>
    public IncrementalValuesProvider<T> Select<T>(Func<INamedTypeSymbol, MetadataFiles, CancellationToken, T?> parse)
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

        var annotations = _declarations
            .Combine(annotatedFiles)
            .WithTrackingName(TrackingNames.Annotations);
        var names = annotations
            .Select(static (source, cancellationToken) => NamedDocuments.GetNames(FindClasses(source, cancellationToken)))
            .WithTrackingName(TrackingNames.MetadataNames);

        return annotations
            .Combine(_documents.Read(names))
            .WithTrackingName(TrackingNames.AnnotationsAndMetadata)
            .SelectMany((source, cancellationToken) =>
            {
                var (annotated, metadata) = source;
                return FindClasses(annotated, cancellationToken).Select(symbol => parse(symbol, metadata, cancellationToken)).OfType<T>();
            })
            .WithTrackingName(TrackingNames.Clients);
    }

    private static IEnumerable<INamedTypeSymbol> FindClasses(
        (Declarations Declarations, ImmutableArray<AnnotatedFile> Files) annotated, CancellationToken cancellationToken)
    {
        var compilation = annotated.Declarations.GetCompilation();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in AnnotatedFile.FindClasses(annotated.Files, annotated.Declarations.Files, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is { } symbol && seen.Add(symbol))
            {
                yield return symbol;
            }
        }
    }

    private static ImmutableArray<AnnotatedFile> ToArray(AnnotatedFile? file) => file is null ? [] : [file];
}
