using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>
/// All of a compilation but its files. Two are equal if they have the same name, references and options: what is found in references alone
/// stays found when a file changes.
/// </summary>
internal sealed class References(CSharpCompilation compilation) : IEquatable<References>
{
    /// <summary>The driver holds the compilation during the run that asks for it; what is kept for later runs must not.</summary>
    private readonly WeakReference<CSharpCompilation> _compilation = new(compilation);

    private readonly string? _assemblyName = compilation.AssemblyName;
    private readonly CSharpCompilationOptions _options = compilation.Options;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;

    /// <summary>Returns the compilation, or one of these files if the driver holds it no longer.</summary>
    public CSharpCompilation GetCompilation(params ImmutableArray<SyntaxTree> files) =>
        _compilation.TryGetTarget(out var compilation) ? compilation : CSharpCompilation.Create(_assemblyName, files, _references, _options);

    public bool Equals(References? other) => other is not null
        && _assemblyName == other._assemblyName
        && _references.SequenceEqual(other._references)
        && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as References);

    public override int GetHashCode() => _references.Length;
}
