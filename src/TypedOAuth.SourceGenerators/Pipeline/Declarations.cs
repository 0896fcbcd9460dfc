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
    public References References { get; } = new(compilation);

    public ImmutableArray<SyntaxTree> Files { get; } = compilation.SyntaxTrees;

    /// <summary>Returns the compilation, or one of the same parts if the driver holds it no longer.</summary>
    public CSharpCompilation GetCompilation() => References.GetCompilation(Files);

    public bool Equals(Declarations? other) => other is not null && References.Equals(other.References) && AreEquivalent(Files, other.Files);

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
