using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>The paths of the additional files that can be metadata documents. It compares by its values.</summary>
/// <param name="Folder">The folder of the project; null if the build does not state it.</param>
/// <param name="Paths">The paths, as the compiler states them.</param>
internal sealed record MetadataPaths(string? Folder, EquatableArray<string> Paths)
{
    /// <summary>The property of the build, which the .NET SDK passes to each compiler.</summary>
    public const string FolderProperty = "build_property.ProjectDir";

    private const string Parent = "../";

    /// <summary>Creates the list; a path that the build states twice counts once.</summary>
    public static MetadataPaths Create(string? folder, IEnumerable<string> paths) => new(folder, new([.. paths.Distinct(StringComparer.Ordinal)]));

    /// <summary>Returns the file at a path in the project's folder, or else all files whose paths end with the name.</summary>
    public IReadOnlyList<string> Find(string name)
    {
        var wanted = Normalize(name);
        var folder = Normalize(Folder ?? "").TrimEnd('/');
        while (wanted.StartsWith(Parent, StringComparison.Ordinal))
        {
            wanted = wanted.Substring(Parent.Length);
            folder = folder.Substring(0, Math.Max(folder.LastIndexOf('/'), 0));
        }

        var exact = string.IsNullOrEmpty(Folder) ? [] : FindAll(path => AreEqual(path, $"{folder}/{wanted}"));
        return exact.Count == 1 ? exact : FindAll(path => IsEnd(path, wanted));
    }

    /// <summary>Returns the paths that names select, so that a result that depends on them does not depend on other files.</summary>
    public MetadataPaths Restrict(IEnumerable<string> names) =>
        this with { Paths = new([.. names.SelectMany(Find).Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal)]) };

    private List<string> FindAll(Func<string, bool> isMatch) => [.. Paths.Where(path => isMatch(Normalize(path)))];

    /// <summary>Compares paths without their case, so that a project is the same on all machines.</summary>
    private static bool AreEqual(string path, string other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsEnd(string path, string wanted) =>
        path.EndsWith(wanted, StringComparison.OrdinalIgnoreCase) && wanted.Length > 0
        && (path.Length == wanted.Length || wanted[0] == '/' || path[path.Length - wanted.Length - 1] == '/');

    /// <summary>Paths have the separators of the machine.</summary>
    private static string Normalize(string path)
    {
        var normal = path.Replace('\\', '/');
        return normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }
}
