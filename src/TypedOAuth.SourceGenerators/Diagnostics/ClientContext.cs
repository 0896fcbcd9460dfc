using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>One annotated class, and where what is found goes.</summary>
internal readonly struct ClientContext(SymbolAnalysisContext context, INamedTypeSymbol symbol, AttributeArguments arguments)
{
    /// <summary>The key under which a diagnostic carries the text that a fix writes in its place.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The key under which a diagnostic carries the name of the argument that is missing.</summary>
    public const string Argument = "Argument";

    public INamedTypeSymbol Symbol { get; } = symbol;

    /// <summary>The arguments of <c>[OAuth2Client]</c>.</summary>
    public AttributeArguments Arguments { get; } = arguments;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken CancellationToken => context.CancellationToken;

    public void Report(DiagnosticDescriptor rule, Location location, params object?[] values) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, location, values));

    /// <summary>Reports an argument that a fix can add.</summary>
    public void ReportMissing(DiagnosticDescriptor rule, Location location, string argument, params object?[] values) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, location, ImmutableDictionary<string, string?>.Empty.Add(Argument, argument), values));

    /// <summary>Reports a text that a fix can replace as a whole.</summary>
    public void ReportReplaceable(DiagnosticDescriptor rule, Location location, string? replacement, params object?[] values) =>
        context.ReportDiagnostic(Diagnostic.Create(
            rule,
            location,
            replacement is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement),
            values));
}
