using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Architecture;

/// <summary>Checks the house rules that a compiler does not check, in all of <c>src</c>.</summary>
public sealed class HouseRuleTests
{
    private const int MaxLines = 300;
    private const int MaxParameters = 6;

    /// <summary>Begins a file that a test writes from data. Such a table can be longer.</summary>
    private const string WrittenByTest = "// Written from ";

    private static readonly IReadOnlyList<SyntaxTree> Files =
    [
        .. SourceTree.EnumerateFiles(Path.Combine(Repository.Root, "src"))
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.CSharp14), path)),
    ];

    [Fact]
    public void Files_have_300_lines_at_most()
    {
        Assert.NotEmpty(Files);
        Assert.Empty(Files.Where(static file => !file.ToString().StartsWith(WrittenByTest, StringComparison.Ordinal))
            .Select(static file => (Name: GetName(file), Lines: file.GetText().Lines.Count - 1))
            .Where(static file => file.Lines > MaxLines)
            .Select(static file => $"{file.Name} has {file.Lines} lines"));
    }

    [Fact]
    public void A_file_has_one_type_and_its_name()
    {
        Assert.Empty(Files.SelectMany(static file => SourceTree.GetTopLevelTypes(file)
            .Where(type => !IsNamedAfter(Path.GetFileNameWithoutExtension(file.FilePath), type))
            .Select(type => $"{GetName(file)} declares {type.Identifier.ValueText}")));
    }

    [Fact]
    public void Constructors_have_six_parameters_at_most()
    {
        var lists = Files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<ParameterListSyntax>()).Where(IsOfConstructor).ToList();
        Assert.NotEmpty(lists);
        Assert.Empty(lists.Where(static list => list.Parameters.Count > MaxParameters)
            .Select(static list => $"{GetName(list.SyntaxTree)}: {list.Parameters.Count} parameters"));
    }

    /// <summary>Only the trimmer of an application reports the missing attribute. The analyzer ignores the types of parameters and fields.</summary>
    [Fact]
    public void Options_of_a_generic_type_keep_its_constructor_when_an_application_is_trimmed()
    {
        var uses = Files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<GenericNameSyntax>())
            .Where(static name => name.Identifier.ValueText.StartsWith("IOptions", StringComparison.Ordinal))
            .SelectMany(static name => GetTypeParameters(name)
                .Where(parameter => parameter.Identifier.ValueText == name.TypeArgumentList.Arguments[0].ToString()))
            .ToList();
        Assert.NotEmpty(uses);
        Assert.Empty(uses.Where(static parameter => !parameter.AttributeLists.ToString().Contains("DynamicallyAccessedMembers", StringComparison.Ordinal))
            .Select(static parameter => $"{GetName(parameter.SyntaxTree)}: {parameter} has no [DynamicallyAccessedMembers]")
            .Distinct());

        static IEnumerable<TypeParameterSyntax> GetTypeParameters(SyntaxNode node) => node.Ancestors().SelectMany(static ancestor => ancestor switch
        {
            MethodDeclarationSyntax method => method.TypeParameterList?.Parameters ?? [],
            TypeDeclarationSyntax type => type.TypeParameterList?.Parameters ?? [],
            _ => [],
        });
    }

    [Fact]
    public void No_constructor_of_the_runtime_takes_a_delegate()
    {
        var parameters = Files.Where(static file => file.FilePath.Contains("/src/TypedOAuth/", StringComparison.Ordinal))
            .SelectMany(static file => file.GetRoot().DescendantNodes().OfType<ParameterListSyntax>()).Where(IsOfConstructor)
            .SelectMany(static list => list.Parameters).ToList();
        Assert.NotEmpty(parameters);
        Assert.Empty(parameters.Where(static parameter => parameter.Type is { } type && IsDelegate(type.ToString()))
            .Select(static parameter => $"{GetName(parameter.SyntaxTree)}: {parameter}"));
    }

    [Fact]
    public void The_root_namespace_has_public_types_only()
    {
        Assert.Empty(Files.SelectMany(SourceTree.GetTopLevelTypes)
            .Where(static type => SourceTree.GetNamespace(type) == "TypedOAuth" && !SourceTree.IsPublic(type))
            .Select(static type => $"{GetName(type.SyntaxTree)}: {type.Identifier.ValueText}"));
    }

    [Fact]
    public void Static_state_does_not_change()
    {
        var fields = Files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>())
            .Where(static field => field.Modifiers.Any(SyntaxKind.StaticKeyword)).ToList();
        Assert.NotEmpty(fields);

        // Thread-static fields are permitted for buffers that are reused, because no other thread uses them.
        Assert.Empty(fields
            .Where(static field => !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
                && !field.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString() == "ThreadStatic"))
            .Select(static field => $"{GetName(field.SyntaxTree)}: {field.Declaration}"));
    }

    private static string GetName(SyntaxTree file) => Path.GetRelativePath(Repository.Root, file.FilePath);

    /// <summary>Permits <c>Type.cs</c>, <c>Type.Part.cs</c> for a part, and the same with <c>TypeOfT</c> for a generic type of the same name.</summary>
    private static bool IsNamedAfter(string file, BaseTypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        var isGeneric = type is TypeDeclarationSyntax { TypeParameterList: not null };
        return IsFileOf(name) || (isGeneric && IsFileOf($"{name}OfT"));

        bool IsFileOf(string type) => file == type || file.StartsWith($"{type}.", StringComparison.Ordinal);
    }

    private static bool IsOfConstructor(ParameterListSyntax list) => list.Parent is ConstructorDeclarationSyntax or TypeDeclarationSyntax;

    private static bool IsDelegate(string type) => type.StartsWith("Func<", StringComparison.Ordinal)
        || type.StartsWith("Action", StringComparison.Ordinal) || type.TrimEnd('?') == "Delegate";
}
