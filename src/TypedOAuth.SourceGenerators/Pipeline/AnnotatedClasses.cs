using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly IncrementalValueProvider<ImmutableArray<MetadataFile>> _metadata;

    public AnnotatedClasses(IncrementalGeneratorInitializationContext context)
    {
        _declarations = context.CompilationProvider
            .Select(static (compilation, _) => new Declarations((CSharpCompilation)compilation))
            .WithTrackingName(TrackingNames.Declarations);
        References = _declarations
            .Select(static (declarations, _) => declarations.References)
            .WithTrackingName(TrackingNames.References);

        // Each document is read once. In a project without such files, these steps have no entries.
        _metadata = context.AdditionalTextsProvider
            .Where(MetadataFile.IsMatch)
            .WithTrackingName(TrackingNames.MetadataTexts)
            .Select(MetadataFile.Read)
            .WithTrackingName(TrackingNames.MetadataFiles)
            .Collect()
            .WithTrackingName(TrackingNames.AllMetadataFiles);
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

        return _declarations
            .Combine(annotatedFiles)
            .WithTrackingName(TrackingNames.Annotations)
            .Combine(_metadata)
            .WithTrackingName(TrackingNames.AnnotationsAndMetadata)
            .SelectMany((source, cancellationToken) =>
            {
                var ((declarations, annotated), metadata) = source;
                return Parse(
                    declarations.GetCompilation(),
                    AnnotatedFile.FindClasses(annotated, declarations.Files, cancellationToken),
                    new MetadataFiles(metadata),
                    parse,
                    cancellationToken);
            })
            .WithTrackingName(TrackingNames.Clients);
    }

    private static IEnumerable<T> Parse<T>(
        CSharpCompilation compilation,
        IEnumerable<ClassDeclarationSyntax> declarations,
        MetadataFiles metadata,
        Func<INamedTypeSymbol, MetadataFiles, CancellationToken, T?> parse,
        CancellationToken cancellationToken)
        where T : class
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var declaration in declarations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var symbol = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
            if (symbol is not null && seen.Add(symbol) && parse(symbol, metadata, cancellationToken) is { } model)
            {
                yield return model;
            }
        }
    }

    private static ImmutableArray<AnnotatedFile> ToArray(AnnotatedFile? file) => file is null ? [] : [file];
}
