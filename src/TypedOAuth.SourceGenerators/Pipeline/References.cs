using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>A compilation without its files.</summary>
/// <remarks>
/// Two instances are equal if they have the same name, references and options. A result that depends only on references therefore stays
/// valid when a file changes.
/// </remarks>
internal sealed class References(CSharpCompilation compilation) : IEquatable<References>
{
    /// <summary>The compilation, which must not stay in memory between two runs; the driver keeps it during a run.</summary>
    private readonly WeakReference<CSharpCompilation> _compilation = new(compilation);

    private readonly string? _assemblyName = compilation.AssemblyName;
    private readonly CSharpCompilationOptions _options = compilation.Options;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;

    /// <summary>Returns the compilation, or a new one with these files if the driver has released it.</summary>
    public CSharpCompilation GetCompilation(params ImmutableArray<SyntaxTree> files) =>
        _compilation.TryGetTarget(out var compilation) ? compilation : CSharpCompilation.Create(_assemblyName, files, _references, _options);

    public bool Equals(References? other) => other is not null
        && _assemblyName == other._assemblyName
        && _references.SequenceEqual(other._references)
        && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as References);

    public override int GetHashCode() => _references.Length;
}
