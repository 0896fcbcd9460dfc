using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks that the tests of a class are in the folder of the class and have its name.</summary>
public sealed class TestLayoutTests
{
    /// <summary>Folders without a counterpart in <c>src</c>, for helpers and for tests of a whole assembly.</summary>
    private static readonly string[] OtherFolders = ["Architecture", "Harness", "Leaks"];

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Tests_mirror_the_source(string project)
    {
        var tests = Path.Combine(Repository.Root, "tests", $"{project}.Tests");
        var files = SourceTree.EnumerateFiles(tests)
            .Select(path => (Path: path, Folder: Path.GetRelativePath(tests, Path.GetDirectoryName(path)!).Replace('\\', '/')))
            .Where(static file => file.Folder != "." && !OtherFolders.Contains(file.Folder.Split('/')[0]))
            .ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => !HasSubject(project, file.Folder, Path.GetFileNameWithoutExtension(file.Path)))
            .Select(static file => $"{file.Folder}/{Path.GetFileName(file.Path)} begins with the name of no class of that folder."));
    }

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Namespaces_follow_folders(string project)
    {
        var tests = Path.Combine(Repository.Root, "tests", $"{project}.Tests");
        foreach (var path in SourceTree.EnumerateFiles(tests))
        {
            var folder = Path.GetRelativePath(tests, Path.GetDirectoryName(path)!).Replace('\\', '/');
            var expected = folder == "." ? $"{project}.Tests" : $"{project}.Tests.{folder.Replace('/', '.')}";
            var type = Assert.Single(SourceTree.GetTopLevelTypes(CSharpSyntaxTree.ParseText(File.ReadAllText(path))));
            Assert.Equal(expected, SourceTree.GetNamespace(type));
        }
    }

    /// <summary>Returns whether a class of the folder has the name or its beginning, because a class with many tests has several files.</summary>
    private static bool HasSubject(string project, string folder, string name)
    {
        var source = Path.Combine(Repository.Root, "src", project, folder);
        return name.EndsWith("Tests", StringComparison.Ordinal) && Directory.Exists(source)
            && Directory.EnumerateFiles(source, "*.cs").Any(path => name.StartsWith(Path.GetFileNameWithoutExtension(path), StringComparison.Ordinal));
    }
}
