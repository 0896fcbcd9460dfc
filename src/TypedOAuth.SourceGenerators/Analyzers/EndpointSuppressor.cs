using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Suppresses reports of endpoints that are not URIs before their placeholders are filled.</summary>
/// <remarks>The rules of this library check the endpoints with values in place of their placeholders.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
    [
        new(RuleIds.SuppressedAttributeText, "CA2243", "The rules of TypedOAuth check endpoints, which can contain placeholders."),
    ];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is AttributeSyntax attribute
                && context.GetSemanticModel(tree).GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType is { } type
                && type.Name is AttributeNames.Client or AttributeNames.Environment
                && type.ContainingNamespace.ToDisplayString() == AttributeNames.Namespace)
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions[0], diagnostic));
            }
        }
    }
}
