using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Holds one annotated class, and reports its diagnostics.</summary>
internal readonly struct ClientContext(SymbolAnalysisContext context, AnnotatedClass annotated)
{
    /// <summary>The class with its declarations, and those of its preset.</summary>
    public AnnotatedClass Class { get; } = annotated;

    public INamedTypeSymbol Symbol => Class.Symbol;

    /// <summary>The arguments of <c>[OAuth2Client]</c>.</summary>
    public AttributeArguments Arguments => Class.Client;

    /// <summary>The endpoint parameters that the class declares.</summary>
    public EndpointParameters Parameters { get; } = EndpointParameters.Read(annotated);

    public Compilation Compilation => context.Compilation;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>Whether the class has its emitted part, so that members can be added. A base class's part does not count.</summary>
    public bool HasEmittedPart => Symbol.Interfaces.Any(static item => item is { Name: "IOAuth2Client", Arity: 2 });

    public void Report(DiagnosticDescriptor rule, Location location, params object?[] values) =>
        Report(Diagnostic.Create(rule, location, values));

    /// <summary>Reports a diagnostic with the properties for its fix, which <see cref="FixHints.Create"/> creates.</summary>
    public void ReportFixable(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> hints, params object?[] values) =>
        Report(Diagnostic.Create(rule, location, hints, values));

    /// <summary>Reports a diagnostic, unless it concerns a declaration of the preset, which the application cannot change.</summary>
    /// <remarks>The library's tests run all rules on the same declarations as attributes of an application.</remarks>
    public void Report(Diagnostic diagnostic)
    {
        if (Class.Preset is null || diagnostic.Location != Arguments.GetLocation(ClientArguments.Provider))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
