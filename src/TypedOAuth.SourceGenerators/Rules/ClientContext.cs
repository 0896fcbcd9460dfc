using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Holds one annotated class, and reports its diagnostics.</summary>
internal readonly struct ClientContext(SymbolAnalysisContext context, AnnotatedClass annotated)
{
    /// <summary>The rules that only report declarations without an effect; an application cannot remove those of a preset.</summary>
    private static readonly string[] Unused =
    [
        RuleIds.UnusedEndpointParameter, RuleIds.UnusedArgument, RuleIds.UnusedRefreshEndpoint, RuleIds.UnusedRevocationReach, RuleIds.UnusedUserInfo,
        RuleIds.UnusedSharedAccounts, RuleIds.UnusedRefreshUse, RuleIds.NeedlessReuseTolerance, RuleIds.InvalidScopeEquivalence,
    ];

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
        Report(Diagnostic.Create(rule, location, IsOfMetadata(location) ? FixHints.Create() : hints, values));

    /// <summary>Returns whether a location is the name of the metadata document, which no fix must replace by a value.</summary>
    public bool IsOfMetadata(Location location) => Class.Metadata is not null && location == Arguments.GetLocation(ClientArguments.Metadata);

    /// <summary>Reports a diagnostic, unless it concerns a declaration of the preset, which the application cannot change.</summary>
    /// <remarks>
    /// The library's tests run all rules on the same declarations as attributes of an application. A diagnostic of another rule therefore results
    /// from a declaration of the class, which contradicts a declaration of the preset.
    /// </remarks>
    public void Report(Diagnostic diagnostic)
    {
        var isOfPreset = Class.Preset is { } preset && diagnostic.Location == Arguments.GetLocation(ClientArguments.Provider)
            && (Unused.Contains(diagnostic.Id, StringComparer.Ordinal) || PresetReports.Contains(preset.Id, diagnostic.Id));
        if (!isOfPreset)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
