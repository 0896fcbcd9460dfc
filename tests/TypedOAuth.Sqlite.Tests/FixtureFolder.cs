using System.Diagnostics;
using TypedOAuth.Sqlite.FixtureWriter;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Copies a fixture to a temporary folder and starts sites on the folder.</summary>
internal sealed class FixtureFolder : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    private FixtureFolder()
    {
    }

    /// <summary>Returns the versions whose fixtures are checked in.</summary>
    public static IEnumerable<string> Versions => Directory.GetDirectories(Source).Select(static path => Path.GetFileName(path));

    public Fixture Fixture => Fixture.Load(Location);

    public ScriptedServer Server { get; } = new();

    public string DatabasePath => _folder.File;

    private static string Source => Path.Combine(AppContext.BaseDirectory, "Fixtures");

    private string Location => Path.GetDirectoryName(_folder.File)!;

    /// <summary>Copies the fixture of a version.</summary>
    public static FixtureFolder Copy(string version)
    {
        var copy = new FixtureFolder();
        var source = Path.Combine(Source, version);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Location, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>Writes a fixture with the current code.</summary>
    public static async Task<FixtureFolder> WriteAsync()
    {
        var written = new FixtureFolder();
        var writer = Path.Combine(AppContext.BaseDirectory, "TypedOAuth.Sqlite.FixtureWriter.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [writer, written.Location]))!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return written;
    }

    /// <summary>Starts a site with the current code on the folder, at the fixture's date.</summary>
    public Task<FixtureSite> StartAsync() => FixtureSite.StartAsync(Location, Fixture.Date, Server);

    public void Dispose()
    {
        Server.Dispose();
        _folder.Dispose();
    }
}
