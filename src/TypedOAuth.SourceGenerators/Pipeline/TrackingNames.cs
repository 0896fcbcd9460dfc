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
    public const string MetadataFiles = "MetadataFiles";
    public const string AllMetadataFiles = "AllMetadataFiles";
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
