namespace TypedOAuth.SourceGenerators;

/// <summary>The names of the pipeline's steps, by which tests ask why one ran.</summary>
internal static class TrackingNames
{
    public const string Parse = "ParseClient";
    public const string Clients = "Clients";
    public const string HasAspNetCore = "HasAspNetCore";
    public const string LookAlikes = "LookAlikes";
    public const string Outputs = "Outputs";
}
