using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Suppresses reports of unused parameters and unused methods on callbacks, whose signature is fixed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackSuppressor : DiagnosticSuppressor
{
    private const string UnusedParameter = "The signature of an authorization callback is fixed, so it can have unused parameters.";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
    [
        new(RuleIds.SuppressedUnusedParameter, "IDE0060", UnusedParameter),
        new(RuleIds.SuppressedUnusedParameterInReview, "CA1801", UnusedParameter),
        new(RuleIds.SuppressedUnusedMethod, "IDE0051", "Generated code calls this method."),
    ];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && FindMethod(tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)) is { } method
                && context.GetSemanticModel(tree).GetDeclaredSymbol(method, context.CancellationToken) is IMethodSymbol symbol && IsCallback(symbol))
            {
                context.ReportSuppression(Suppression.Create(
                    SupportedSuppressions.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    /// <summary>Returns the method whose name or parameter is reported; a parameter of a nested function does not count.</summary>
    private static MethodDeclarationSyntax? FindMethod(SyntaxNode node) => node switch
    {
        ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } => method,
        MethodDeclarationSyntax method => method,
        _ => null,
    };

    private static bool IsCallback(IMethodSymbol method) =>
        method.ContainingType.FindClientAnnotation() is { } arguments
        && SymbolEqualityComparer.Default.Equals(
            method, CallbackParser.FindMethod(method.ContainingType, arguments.Get(ClientArguments.AuthorizationCallback)));
}
