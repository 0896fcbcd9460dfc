using System.Xml;
using System.Xml.Linq;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Finds the assemblies that the build of a project has created.</summary>
internal sealed class BuildOutput
{
    /// <summary>Links are left out, because they can lead back to a parent.</summary>
    private static readonly EnumerationOptions RealFolders = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    private static readonly EnumerationOptions RealFiles = new() { AttributesToSkip = FileAttributes.ReparsePoint, RecurseSubdirectories = true };

    /// <summary>Includes hidden files, for example <c>.git</c>. Folders that cannot be read are empty.</summary>
    private static readonly EnumerationOptions AllEntries = new() { AttributesToSkip = 0 };

    /// <summary>The files and folders at the root of the sources, the most reliable one first.</summary>
    private static readonly string[] RootMarkers = [".git", "*.sln", "*.slnx", "Directory.Build.props"];

    private BuildOutput(string folder, IReadOnlyList<string> assemblies) => (Folder, Assemblies) = (folder, assemblies);

    /// <summary>The folder of the project, or of the assembly that the user has named.</summary>
    public string Folder { get; }

    /// <summary>The paths of the application's assembly and of the class libraries beside it that can contain clients.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>A source file that is newer than the application's assembly; null if there is none.</summary>
    public string? NewerSource { get; private init; }

    /// <summary>Finds the output of a project, a folder with one project, or an assembly.</summary>
    /// <exception cref="ToolException">There is no project, or it has not been built.</exception>
    public static BuildOutput Find(string path, string name)
    {
        if (Directory.Exists(path))
        {
            return Directory.GetFiles(path, "*.csproj") switch
            {
                [var project] => FindOfProject(project, name),
                [] => throw new ToolException($"The folder '{name}' contains no project. Name a .csproj file, a folder with one, or a compiled assembly."),
                _ => throw new ToolException($"The folder '{name}' contains several projects. Name one of the .csproj files."),
            };
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"'{name}' does not exist. Name a .csproj file, a folder with one, or a compiled assembly.");
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csproj" => FindOfProject(path, name),
            ".sln" or ".slnx" or ".slnf" => throw new ToolException($"'{name}' is a solution. Name the .csproj files of the applications."),
            _ => new(Path.GetDirectoryName(path)!, [path]),
        };
    }

    private static BuildOutput FindOfProject(string project, string name)
    {
        var folder = Path.GetDirectoryName(project)!;
        var newest = FindAssemblies(folder, Path.GetFileNameWithoutExtension(project), ReadAssemblyName(project)).MaxBy(static file => file.LastWriteTimeUtc)
            ?? throw new ToolException($"The project '{name}' has not been built. Run `dotnet build {ShellText.Quote(name)}` first, then run this command again.");
        var libraries = newest.Directory!.EnumerateFiles("*.dll")
            .Where(file => file.FullName != newest.FullName && ClientReader.CanContainClients(file.FullName))
            .Select(static file => file.FullName).Order(StringComparer.Ordinal);
        return new(folder, [newest.FullName, .. libraries])
        {
            NewerSource = EnumerateSources(folder).FirstOrDefault(source => File.GetLastWriteTimeUtc(source) > newest.LastWriteTimeUtc),
        };
    }

    /// <summary>Returns the assemblies of all configurations, in <c>bin</c> and in the layout with a common folder <c>artifacts</c>.</summary>
    private static IEnumerable<FileInfo> FindAssemblies(string folder, string project, string assembly)
    {
        var outputs = FindSourceFolders(folder).Select(parent => Path.Combine(parent.FullName, "artifacts", "bin", project)).Prepend(Path.Combine(folder, "bin"));
        return outputs.Where(Directory.Exists)
            .SelectMany(output => new DirectoryInfo(output).EnumerateFiles($"{assembly}.dll", RealFiles))
            // Reference assemblies have no attributes of internal classes.
            .Where(static file => file.Directory!.Name is not ("ref" or "refint"));
    }

    /// <summary>Returns the folder of the project, and the folders above it up to the root of the sources.</summary>
    private static List<DirectoryInfo> FindSourceFolders(string folder)
    {
        var folders = new List<DirectoryInfo>();
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            folders.Add(parent);
        }

        var root = RootMarkers.Select(marker => folders.FindIndex(parent => parent.EnumerateFileSystemInfos(marker, AllEntries).Any()))
            .FirstOrDefault(static index => index >= 0);
        return folders[..(root + 1)];
    }

    private static string ReadAssemblyName(string project)
    {
        try
        {
            var declared = XDocument.Load(project).Descendants().LastOrDefault(static element => element.Name.LocalName == "AssemblyName")?.Value;
            return declared is { Length: > 0 } && !declared.Contains('$', StringComparison.Ordinal) ? declared : Path.GetFileNameWithoutExtension(project);
        }
        catch (XmlException exception)
        {
            throw new ToolException($"The project '{project}' is not valid XML: {exception.Message}");
        }
    }

    private static IEnumerable<string> EnumerateSources(string folder) => Directory.EnumerateDirectories(folder, "*", RealFolders)
        .Where(static child => Path.GetFileName(child) is not ("bin" or "obj" or "node_modules") && !Path.GetFileName(child).StartsWith('.'))
        .SelectMany(EnumerateSources)
        .Concat(Directory.EnumerateFiles(folder, "*.cs"));
}
