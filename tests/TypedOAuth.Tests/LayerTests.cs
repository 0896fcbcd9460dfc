using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests;

/// <summary>The library's folders are layers: Hosting may use Flow, Flow may use Tokens, Tokens may use Protocol, and nothing the other way.</summary>
public sealed class LayerTests
{
    /// <summary>From the lowest to the highest. Documentation may name what is above: it explains who uses a thing.</summary>
    private static readonly string[] Layers = ["Attributes", "Protocol", "Tokens", "Flow", "Hosting"];

    private static readonly ILookup<string, SyntaxNode> Sources = Layers
        .SelectMany(static layer => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TypedOAuth", layer), "*.cs").Select(path => (layer, path)))
        .ToLookup(static file => file.layer, static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.path), path: file.path).GetRoot());

    [Theory]
    [InlineData("Attributes")]
    [InlineData("Protocol")]
    [InlineData("Tokens")]
    [InlineData("Flow")]
    public void A_layer_names_no_type_of_a_layer_above(string layer)
    {
        var above = Layers.Skip(Array.IndexOf(Layers, layer) + 1).SelectMany(static higher => Sources[higher]).SelectMany(DeclaredTypes).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(above);
        var arrows = Sources[layer].SelectMany(static root => root.DescendantNodes().OfType<SimpleNameSyntax>())
            .Where(name => above.Contains(name.Identifier.ValueText) && !IsAssignedMember(name))
            .Select(static name => $"{Path.GetFileName(name.SyntaxTree.FilePath)} uses {name.Identifier.ValueText}");
        Assert.Empty(arrows.Distinct());
    }

    [Fact]
    public void The_protocol_rests_on_the_base_class_library_alone()
    {
        var usings = Sources["Protocol"].SelectMany(static root => root.DescendantNodes().OfType<UsingDirectiveSyntax>()).Select(static directive => directive.Name!.ToString()).ToList();
        Assert.NotEmpty(usings);
        Assert.All(usings, static name => Assert.Matches("^System(\\.|$)", name));
    }

    /// <summary>Whether the name is a property's, in an object initializer, and only sounds like a type's.</summary>
    private static bool IsAssignedMember(SimpleNameSyntax name) => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name;

    private static IEnumerable<string> DeclaredTypes(SyntaxNode root) =>
        ((CompilationUnitSyntax)root).Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => space.Members).Select(static member => member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            DelegateDeclarationSyntax type => type.Identifier.ValueText,
            _ => throw new InvalidOperationException($"What is {member.Kind()}?"),
        });
}
