using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>A project of annotated and plain files, one type each.</summary>
/// <remarks>The projects of all subjects have the same references and plain files.</remarks>
internal sealed partial class GeneratorProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. new[] { "Microsoft.NETCore.App", "Microsoft.AspNetCore.App" }
            .SelectMany(static pack => Directory.GetFiles(Locations.Find(pack, "ref/net10.0"), "*.dll"))
            .Append(Locations.Find("CommunityToolkit.Mvvm", "lib/net8.0/CommunityToolkit.Mvvm.dll"))
            .Append(Locations.Find("Refit", "lib/net10.0/Refit.dll"))
            .Append(Locations.Find("Riok.Mapperly", "lib/netstandard2.0/Riok.Mapperly.Abstractions.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private readonly string[] _files;
    private readonly ImmutableArray<MetadataReference> _references;

    public GeneratorProject(GeneratorSubject subject, int annotatedFiles, int plainFiles)
    {
        _references = [.. References, .. subject.Libraries.Select(static path => MetadataReference.CreateFromFile(path))];

        // The last file is a plain one if the project has plain files.
        _files =
        [
            .. Enumerable.Range(0, annotatedFiles).Select(subject.WriteFile),
            .. Enumerable.Range(0, plainFiles).Select(AnnotatedSources.Plain),
        ];
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14);

    /// <summary>Compiles new trees with bound references, which is the state before the compiler runs generators.</summary>
    public CSharpCompilation Compile()
    {
        var trees = _files.Select(static (file, index) =>
            CSharpSyntaxTree.ParseText(SourceText.From(file, Encoding.UTF8), ParseOptions, $"File{index}.cs"));
        var compilation = CSharpCompilation.Create("App", trees, _references, Options);
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    /// <summary>Changes a few characters of a file as an editor does; the parser reuses the unchanged parts.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, GeneratorEdit edit, int value)
    {
        var tree = compilation.SyntaxTrees[edit == GeneratorEdit.AnnotatedFile ? 0 : ^1];
        var text = tree.GetText();
        var number = (edit == GeneratorEdit.Declaration ? MethodNumber : BodyNumber).Match(text.ToString());
        if (!number.Success)
        {
            throw new InvalidOperationException($"'{tree.FilePath}' has no place for the edit '{edit}'.");
        }

        var change = new TextChange(new(number.Index, number.Length), value.ToString(CultureInfo.InvariantCulture));
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(change)));
    }

    [GeneratedRegex("(?<=step = )[0-9]+")]
    private static partial Regex BodyNumber { get; }

    [GeneratedRegex("(?<=Version)[0-9]+")]
    private static partial Regex MethodNumber { get; }
}

/// <summary>The kinds of edits between two runs.</summary>
internal enum GeneratorEdit
{
    /// <summary>A method's body in a file without annotated types.</summary>
    Unrelated,

    /// <summary>A method's body in a file with an annotated type.</summary>
    AnnotatedFile,

    /// <summary>A method's name in a file without annotated types.</summary>
    Declaration,
}
