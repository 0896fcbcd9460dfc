using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Metadata;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Reads the metadata documents that clients name, each of them once, and no other file.</summary>
internal sealed class NamedDocuments
{
    private readonly IncrementalValuesProvider<AdditionalText> _texts;
    private readonly IncrementalValueProvider<MetadataPaths> _paths;

    public NamedDocuments(IncrementalGeneratorInitializationContext context)
    {
        _texts = context.AdditionalTextsProvider
            .Where(MetadataFile.IsMatch)
            .WithTrackingName(TrackingNames.MetadataTexts);
        var folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue(MetadataPaths.FolderProperty, out var folder) ? folder : null)
            .WithTrackingName(TrackingNames.ProjectFolder);

        // The paths are separate from the texts, so that an edit of a file ends here.
        _paths = _texts
            .Select(static (text, _) => text.Path)
            .WithTrackingName(TrackingNames.MetadataPaths)
            .Collect()
            .WithTrackingName(TrackingNames.AllMetadataPaths)
            .Combine(folder)
            .WithTrackingName(TrackingNames.PathsAndFolder)
            .Select(static (source, _) => MetadataPaths.Create(source.Right, source.Left))
            .WithTrackingName(TrackingNames.ProjectPaths);
    }

    /// <summary>Returns the names of documents that classes declare, in their order.</summary>
    public static EquatableArray<string> GetNames(IEnumerable<INamedTypeSymbol> classes) => new(
    [
        .. classes.SelectMany(static symbol => symbol.GetAnnotations(AttributeNames.Client))
            .Select(static client => client.Get(ClientArguments.Metadata)).OfType<string>()
            .Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal),
    ]);

    /// <summary>Reads the files that names select.</summary>
    public IncrementalValueProvider<MetadataFiles> Read(IncrementalValueProvider<EquatableArray<string>> names)
    {
        var selected = _paths
            .Combine(names)
            .WithTrackingName(TrackingNames.PathsAndNames)
            .Select(static (source, _) => source.Left.Restrict(source.Right))
            .WithTrackingName(TrackingNames.SelectedPaths);
        var files = _texts
            .Combine(selected)
            .WithTrackingName(TrackingNames.TextsAndPaths)
            .Where(static source => source.Right.Paths.Contains(source.Left.Path))
            .WithTrackingName(TrackingNames.SelectedTexts)
            .Select(static (source, _) => source.Left)
            .WithTrackingName(TrackingNames.SelectedTextsAlone)
            .Select(MetadataFile.Read)
            .WithTrackingName(TrackingNames.MetadataFiles)
            .Collect()
            .WithTrackingName(TrackingNames.AllMetadataFiles);
        return selected
            .Combine(files)
            .WithTrackingName(TrackingNames.PathsAndFiles)
            .Select(static (source, _) => Create(source.Left, source.Right))
            .WithTrackingName(TrackingNames.NamedDocuments);
    }

    private static MetadataFiles Create(MetadataPaths paths, ImmutableArray<MetadataFile> files) =>
        new(paths, path => files.First(file => file.Path == path));
}
