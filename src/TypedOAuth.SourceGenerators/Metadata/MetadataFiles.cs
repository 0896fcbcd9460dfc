namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Finds the metadata documents that clients name.</summary>
/// <param name="paths">The paths of the additional files that can be metadata documents.</param>
/// <param name="read">Reads the file of a path; it is called only for a file that a client names.</param>
internal sealed class MetadataFiles(MetadataPaths paths, Func<string, MetadataFile> read)
{
    /// <summary>Finds a file by its path or the end of its path; returns a fault for none or several.</summary>
    public MetadataFile Find(string name) => paths.Find(name) switch
    {
        [var path] => read(path),
        [] => MetadataFile.Faulty(name, "is not among the additional files of the project", GetAdvice(name)),
        [var first, var second, ..] found => MetadataFile.Faulty(
            name, $"is the name of {found.Count} additional files, for example '{first}' and '{second}'", "write a longer part of the path"),
    };

    private static string GetAdvice(string name) => name.EndsWith(MetadataFile.Extension, StringComparison.OrdinalIgnoreCase)
        ? $"add <AdditionalFiles Include=\"{name}\" /> to the project file"
        : $"write the name of a {MetadataFile.Extension} file";
}
