using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks that a folder uses only the layers below it. Internal namespaces follow folders, so a using shows a wrong reference.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["TypedOAuth"] =
        [
            "Attributes", "Providers", "Errors", "Definition", "Protocol", "Diagnostics", "Configuration", "Storage", "Transport", "Tokens", "Grants", "Client", "Hosting",
        ],
        ["TypedOAuth.AspNetCore"] = ["Diagnostics", "Pages", "Browser", "Endpoints", "Hosting"],
    };

    /// <summary>The namespaces of public types. The layer of a public type is its folder.</summary>
    private static readonly string[] PublicNamespaces =
        ["TypedOAuth", "TypedOAuth.Storage", "TypedOAuth.Hosting", "TypedOAuth.Generated", "Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"];

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Every_folder_is_a_layer(string project)
    {
        var tree = new SourceTree(project);
        Assert.Equal(Layers[project].Order(StringComparer.Ordinal), tree.Files.Select(tree.GetLayer).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Code_names_nothing_of_a_layer_above(string project)
    {
        var tree = new SourceTree(project);
        var uses = tree.Files.SelectMany(file => tree.GetUses(file).Select(use => (file, use.Name, use.Declaration))).ToList();
        Assert.True(uses.Count > 1000, "The names were not bound.");
        Assert.Empty(uses
            .Where(use => IsAbove(project, tree.GetLayer(use.Declaration), tree.GetLayer(use.file)))
            .Select(use => $"{tree.GetFolder(use.file)}/{Path.GetFileName(use.file.FilePath)} uses {use.Name} of {tree.GetFolder(use.Declaration)}")
            .Distinct());
    }

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Usings_lead_downwards(string project)
    {
        var tree = new SourceTree(project);
        var usings = tree.Files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>())
            .Select(static directive => (directive.SyntaxTree, Name: directive.Name!.ToString()))
            .Where(directive => directive.Name.StartsWith($"{project}.", StringComparison.Ordinal)
                && (!PublicNamespaces.Contains(directive.Name) || directive.Name == "TypedOAuth.Storage"))
            .ToList();
        Assert.NotEmpty(usings);
        Assert.Empty(usings
            .Where(directive => IsAbove(project, directive.Name[(project.Length + 1)..].Split('.')[0], tree.GetLayer(directive.SyntaxTree)))
            .Select(directive => $"{tree.GetFolder(directive.SyntaxTree)}/{Path.GetFileName(directive.SyntaxTree.FilePath)}: using {directive.Name}"));
    }

    [Theory]
    [InlineData("TypedOAuth")]
    [InlineData("TypedOAuth.AspNetCore")]
    public void Namespaces_follow_folders_and_public_types_have_four(string project)
    {
        var tree = new SourceTree(project);
        Assert.All(tree.Files.SelectMany(SourceTree.GetTopLevelTypes), type =>
        {
            var space = SourceTree.GetNamespace(type);
            if (SourceTree.IsPublic(type))
            {
                Assert.Contains(space, PublicNamespaces);
            }
            else
            {
                Assert.Equal($"{project}.{tree.GetFolder(type.SyntaxTree).Replace('/', '.')}", space);
            }
        });
    }

    [Fact]
    public void Protocol_rests_on_the_base_class_library_alone()
    {
        var tree = new SourceTree("TypedOAuth");
        var usings = tree.Files.Where(file => tree.GetLayer(file) == "Protocol")
            .SelectMany(static file => file.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()).Select(static directive => directive.Name!.ToString()).ToList();
        Assert.NotEmpty(usings);
        Assert.All(usings, static name => Assert.Matches(@"^(System|TypedOAuth)(\.|$)", name));
    }

    private static bool IsAbove(string project, string layer, string other)
    {
        var layers = Layers[project];
        Assert.Contains(layer, layers);
        return Array.IndexOf(layers, layer) > Array.IndexOf(layers, other);
    }
}
