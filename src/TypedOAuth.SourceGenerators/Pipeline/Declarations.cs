using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Everything in a compilation that can change a client: the declarations of all files, and the references.</summary>
/// <remarks>
/// Two instances are equal if only the bodies of methods and properties differ, as after most keystrokes. The pipeline then stops, and no
/// annotated class is bound again.
/// </remarks>
internal sealed class Declarations(CSharpCompilation compilation) : IEquatable<Declarations>
{
    public References References { get; } = new(compilation);

    public ImmutableArray<SyntaxTree> Files { get; } = compilation.SyntaxTrees;

    /// <summary>Returns the compilation, or a new one with the same files and references if the driver has released it.</summary>
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

    /// <summary>Returns whether two files differ only inside bodies.</summary>
    /// <remarks>
    /// <see cref="SyntaxTree.IsEquivalentTo"/> is not strict enough. It skips comments, which may be documentation, the indentation of raw
    /// strings, and, in the current compilers, changes after a field with a value.
    /// </remarks>
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
