using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Diagnostics;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes the text that the rule itself suggests in place of a wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReplaceTextFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ["TOA0003", "TOA0006", "TOA0007", "TOA0009", "TOA0010", "TOA0011", "TOA0012", "TOA0018", "TOA0022"];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(ClientContext.Replacement, out var replacement) || replacement is null
            || node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression || expression.Span != diagnostic.Location.SourceSpan)
        {
            return null;
        }

        return ($"Write \"{replacement}\"", () => root.ReplaceNode(expression, CreateLiteral(replacement).WithTriviaFrom(expression)));
    }
}
