using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>Finds the metadata documents that clients name.</summary>
/// <param name="files">All additional files that can be metadata documents. They are read when a client names a document.</param>
internal sealed class MetadataFiles(Lazy<ImmutableArray<MetadataFile>> files)
{
    public MetadataFiles(ImmutableArray<MetadataFile> files)
        : this(new Lazy<ImmutableArray<MetadataFile>>(() => files))
    {
    }

    /// <summary>Finds a file by its name or the end of its path; returns a fault for none or several.</summary>
    public MetadataFile Find(string name)
    {
        var wanted = Normalize(name);
        var found = files.Value.Where(file => IsMatch(Normalize(file.Path), wanted)).ToList();
        return found switch
        {
            [var file] => file,
            [] => MetadataFile.Faulty(name, "is not among the additional files of the project", GetAdvice(name)),
            [var first, var second, ..] => MetadataFile.Faulty(
                name, $"is the name of {found.Count} additional files, for example '{first.Path}' and '{second.Path}'", "write a longer part of the path"),
        };
    }

    private static string GetAdvice(string name) => name.EndsWith(MetadataFile.Extension, StringComparison.OrdinalIgnoreCase)
        ? $"add <AdditionalFiles Include=\"{name}\" /> to the project file"
        : $"write the name of a {MetadataFile.Extension} file";

    /// <summary>Paths have the separators of the machine. The case is ignored, so that a project is the same on all machines.</summary>
    private static bool IsMatch(string path, string wanted) =>
        path.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) && wanted.Length > 0
        && (path.Length == wanted.Length || wanted[0] == '/' || path[path.Length - wanted.Length - 1] == '/');

    private static string Normalize(string path)
    {
        var normal = path.Replace('\\', '/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }
}
