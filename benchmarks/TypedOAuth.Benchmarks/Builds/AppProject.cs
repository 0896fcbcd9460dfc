using TypedOAuth.Benchmarks.Generators;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>An application in a temporary folder outside of the repository, with a separate compiler server.</summary>
/// <remarks>The compiler server does not depend on the machine's settings. Disposing deletes the folder and ends the server.</remarks>
internal sealed class AppProject : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-app-");

    /// <summary>Writes the project file.</summary>
    /// <param name="items">The references; packages have no version, because the repository's central versions apply.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="sdk">The kind of application.</param>
    public AppProject(string items, string properties = "", string sdk = "Microsoft.NET.Sdk")
    {
        File.Copy(Path.Combine(Command.Repository, "Directory.Packages.props"), GetPath("Directory.Packages.props"));
        Write("App.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{_directory.Name}.server</SharedCompilationId>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              <Target Name="StopCompilerServer">
                <Exec Command="dotnet &quot;$(RoslynTargetsPath)/bincore/VBCSCompiler.dll&quot; -shutdown -pipename:$(SharedCompilationId)" />
              </Target>
            </Project>
            """);
    }

    public async ValueTask DisposeAsync()
    {
        await Command.RunDotNetAsync(_directory.FullName, CancellationToken.None, "msbuild", "-t:StopCompilerServer", "-v:q", "-nologo");
        _directory.Delete(recursive: true);
    }

    public string GetPath(string name) => Path.Combine(_directory.FullName, name);

    public void Write(string name, string text) => File.WriteAllText(GetPath(name), text);

    /// <summary>Writes files with one client each.</summary>
    public void WriteClients(int count) => WriteFiles("Client", count, AnnotatedSources.TypedOAuth);

    /// <summary>Writes files without clients.</summary>
    public void WritePlainFiles(int count) => WriteFiles("Plain", count, AnnotatedSources.Plain);

    /// <summary>Writes files without clients, whose names resemble the names that the analyzers look for.</summary>
    public void WriteLookAlikes(int count) => WriteFiles("LookAlike", count, static n => AnnotatedSources.Plain(n) + AnnotatedSources.LookAlikes(n));

    public Task RestoreAsync(CancellationToken cancellationToken) =>
        Command.RunDotNetAsync(_directory.FullName, cancellationToken, "restore", "-v:q");

    /// <summary>Rebuilds the whole application, without its references.</summary>
    public Task<(string Output, TimeSpan Time)> RebuildAsync(CancellationToken cancellationToken, params string[] arguments) =>
        Command.RunDotNetAsync(_directory.FullName, cancellationToken, ["build", "--no-restore", "-t:Rebuild", "-nologo", .. arguments]);

    private void WriteFiles(string name, int count, Func<int, string> write)
    {
        for (var n = 0; n < count; n++)
        {
            Write($"{name}{n}.cs", write(n));
        }
    }
}
