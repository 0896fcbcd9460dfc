using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>
/// All of a compilation that a client is made of: what it declares, in any file, and what it references. Two are equal if they differ in
/// nothing but the bodies of methods and properties, as after most keystrokes: the pipeline ends there, and no annotated class has to be
/// bound again to find that it is what it was.
/// </summary>
internal sealed class Declarations(CSharpCompilation compilation) : IEquatable<Declarations>
{
    /// <summary>The driver holds the compilation during the run that asks for it; what is kept for later runs must not.</summary>
    private readonly WeakReference<CSharpCompilation> _compilation = new(compilation);

    private readonly string? _assemblyName = compilation.AssemblyName;
    private readonly CSharpCompilationOptions _options = compilation.Options;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;

    public ImmutableArray<SyntaxTree> Files { get; } = compilation.SyntaxTrees;

    /// <summary>The compilation, or one of the same parts where nobody holds it any more.</summary>
    public CSharpCompilation GetCompilation() =>
        _compilation.TryGetTarget(out var compilation) ? compilation : CSharpCompilation.Create(_assemblyName, Files, _references, _options);

    public bool Equals(Declarations? other) => other is not null
        && _assemblyName == other._assemblyName
        && _references.SequenceEqual(other._references)
        && _options.Equals(other._options)
        && AreEquivalent(Files, other.Files);

    public override bool Equals(object? obj) => Equals(obj as Declarations);

    public override int GetHashCode() => Files.Length;

    private static bool AreEquivalent(ImmutableArray<SyntaxTree> files, ImmutableArray<SyntaxTree> others)
    {
        if (files.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < files.Length; i++)
        {
            if (files[i] != others[i] && !AreEquivalent(files[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether two files differ in nothing but what stands inside bodies. <see cref="SyntaxTree.IsEquivalentTo"/> is not strict enough: it
    /// skips comments, which may be documentation, the indentation of raw strings, and, in the compilers of today, changes that follow a
    /// field with a value.
    /// </summary>
    private static bool AreEquivalent(SyntaxTree file, SyntaxTree other)
    {
        if (!file.Options.Equals(other.Options))
        {
            return false;
        }

        var pairs = new Stack<(SyntaxNodeOrToken One, SyntaxNodeOrToken Other)>();
        pairs.Push((file.GetRoot(), other.GetRoot()));
        while (pairs.Count > 0)
        {
            var pair = pairs.Pop();
            if (pair.One.IsIncrementallyIdenticalTo(pair.Other))
            {
                continue;
            }

            var (children, others) = (GetChildren(pair.One), GetChildren(pair.Other));
            if (!pair.One.IsKind(pair.Other.Kind())
                || children.Count != others.Count
                || (pair.One.IsToken && pair.One.ToFullString() != pair.Other.ToFullString()))
            {
                return false;
            }

            for (var i = 0; i < children.Count; i++)
            {
                pairs.Push((children[i], others[i]));
            }
        }

        return true;
    }

    private static ChildSyntaxList GetChildren(SyntaxNodeOrToken item) =>
        item.IsKind(SyntaxKind.Block) || item.IsKind(SyntaxKind.ArrowExpressionClause) ? default : item.ChildNodesAndTokens();
}
