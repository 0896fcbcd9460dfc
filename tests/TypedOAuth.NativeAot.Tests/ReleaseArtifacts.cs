namespace TypedOAuth.NativeAot.Tests;

/// <summary>A temporary folder for the intermediate files of all published applications.</summary>
/// <remarks>The applications share the libraries, which are built once.</remarks>
public sealed class ReleaseArtifacts : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-aot-artifacts-");

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
