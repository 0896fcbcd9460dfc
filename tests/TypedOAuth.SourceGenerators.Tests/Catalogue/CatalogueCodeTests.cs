using System.Text.RegularExpressions;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the library contains the catalogue of the JSON files.</summary>
public sealed partial class CatalogueCodeTests
{
    [Fact]
    public void The_code_contains_the_catalogue()
    {
        var expected = CatalogueCode.WriteAll().ToDictionary(static file => Path.Combine(CatalogueCode.Folder, file.Path), static file => file.Text, StringComparer.Ordinal);
        if (RulePageWriter.IsAskedFor)
        {
            Update(expected);
        }

        var written = Directory.EnumerateFiles(CatalogueCode.Folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => File.ReadLines(path).First().StartsWith("// Written from ", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.All(expected, static file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    [Fact]
    public void The_names_of_constants_are_unique_and_differ_from_names_that_C_sharp_uses()
    {
        var names = CatalogueCode.Presets.Select(static provider => provider.ConstantName).ToList();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(names, static name => Assert.Matches(Name(), name));
        Assert.All(CatalogueCode.Presets, static provider =>
        {
            var scopes = provider.Scopes.Select(static scope => scope.Name).ToList();
            Assert.Equal(scopes.Distinct(StringComparer.Ordinal), scopes);
            Assert.All(scopes, name => Assert.True(Name().IsMatch(name) && name != provider.ConstantName && !IsInherited(name), $"{provider.Id}: {name}"));
        });
    }

    private static bool IsInherited(string name) => typeof(object).GetMember(name).Length > 0;

    private static void Update(Dictionary<string, string> files)
    {
        foreach (var folder in Directory.EnumerateDirectories(CatalogueCode.Folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Name();
}
