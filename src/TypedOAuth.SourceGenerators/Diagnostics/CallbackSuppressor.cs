using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>A callback's signature is fixed: that it leaves a parameter unused, or could be shorter, is no fault of its author's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableArray<SuppressionDescriptor> Descriptors =
    [
        Create("IDE0060", "a parameter is not used"),
        Create("CA1801", "a parameter is not used"),
        Create("IDE0051", "the emitted part calls the method"),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => Descriptors;

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && FindMethod(tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan)) is { } method
                && context.GetSemanticModel(tree).GetDeclaredSymbol(method, context.CancellationToken) is IMethodSymbol symbol && IsCallback(symbol))
            {
                context.ReportSuppression(Suppression.Create(Descriptors.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    /// <summary>The method whose own name or parameter is reported: what stands inside another function is that one's.</summary>
    private static MethodDeclarationSyntax? FindMethod(SyntaxNode node) => node switch
    {
        ParameterSyntax { Parent.Parent: MethodDeclarationSyntax method } => method,
        MethodDeclarationSyntax method => method,
        _ => null,
    };

    private static bool IsCallback(IMethodSymbol method) =>
        method.ContainingType.GetOAuth2Attributes("OAuth2ClientAttribute").FirstOrDefault() is { } attribute
        && SymbolEqualityComparer.Default.Equals(
            method, CallbackParser.FindMethod(method.ContainingType, new AttributeArguments(attribute).GetString("AuthorizationCallback")));

    private static SuppressionDescriptor Create(string id, string reason) => new($"TOAS{id}", id, $"An authorization callback's signature is fixed: {reason}.");
}
