namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Contains the names of the pipeline's steps, so that tests can check why a step ran.</summary>
internal static class TrackingNames
{
    public const string Declarations = "Declarations";
    public const string Files = "Files";
    public const string AnnotatedFiles = "AnnotatedFiles";
    public const string AnnotatedFilesAlone = "AnnotatedFilesAlone";
    public const string AllAnnotatedFiles = "AllAnnotatedFiles";
    public const string Annotations = "Annotations";
    public const string MetadataTexts = "MetadataTexts";
    public const string MetadataPaths = "MetadataPaths";
    public const string AllMetadataPaths = "AllMetadataPaths";
    public const string ProjectFolder = "ProjectFolder";
    public const string PathsAndFolder = "PathsAndFolder";
    public const string ProjectPaths = "ProjectPaths";
    public const string MetadataNames = "MetadataNames";
    public const string PathsAndNames = "PathsAndNames";
    public const string SelectedPaths = "SelectedPaths";
    public const string TextsAndPaths = "TextsAndPaths";
    public const string SelectedTexts = "SelectedTexts";
    public const string SelectedTextsAlone = "SelectedTextsAlone";
    public const string MetadataFiles = "MetadataFiles";
    public const string AllMetadataFiles = "AllMetadataFiles";
    public const string PathsAndFiles = "PathsAndFiles";
    public const string NamedDocuments = "NamedDocuments";
    public const string AnnotationsAndMetadata = "AnnotationsAndMetadata";
    public const string Clients = "Clients";
    public const string References = "References";
    public const string HasAspNetCore = "HasAspNetCore";
    public const string FlatNames = "FlatNames";
    public const string AllFlatNames = "AllFlatNames";
    public const string ReferencesAndNames = "ReferencesAndNames";
    public const string SharedNames = "SharedNames";
    public const string ClientNames = "ClientNames";
    public const string AllClientNames = "AllClientNames";
    public const string LookAlikes = "LookAlikes";
    public const string ClientsAndHost = "ClientsAndHost";
    public const string ClientsHostAndNames = "ClientsHostAndNames";
    public const string Outputs = "Outputs";
}
