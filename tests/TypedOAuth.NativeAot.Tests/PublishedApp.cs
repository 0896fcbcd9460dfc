using System.Text;

namespace TypedOAuth.NativeAot.Tests;

/// <summary>A native application in a temporary folder.</summary>
internal sealed class PublishedApp(string name) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-aot-");

    public string Folder => Path.Combine(_folder.FullName, "app");

    public string Program => Path.Combine(Folder, name);

    /// <summary>
    /// Returns the program's bytes as text, once as 8-bit and once as 16-bit characters: native code keeps the names of what it holds, and its
    /// string literals.
    /// </summary>
    public string ReadTexts()
    {
        var bytes = File.ReadAllBytes(Program);
        return Encoding.Latin1.GetString(bytes) + Encoding.Unicode.GetString(bytes);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
