namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran.</summary>
internal static class TrackingNames
{
    public const string Declarations = "Declarations";
    public const string AnnotatedFiles = "AnnotatedFiles";
    public const string Clients = "Clients";
    public const string References = "References";
    public const string HasAspNetCore = "HasAspNetCore";
    public const string Names = "Names";
    public const string SharedNames = "SharedNames";
    public const string LookAlikes = "LookAlikes";
    public const string Outputs = "Outputs";
}
