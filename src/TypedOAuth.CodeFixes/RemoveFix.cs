using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.CodeFixes;

/// <summary>Removes what should not be there: a parameter's attribute, an argument, an element of a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOA0020", "TOA0025", "TOA0029", "TOA0030", "TOA0031", "TOA0036"];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        switch (diagnostic.Id)
        {
            case "TOA0025":
                SyntaxNode element = node.FirstAncestorOrSelf<ExpressionElementSyntax>() is { } inCollection ? inCollection : node;
                return element is ExpressionElementSyntax || element.Parent is InitializerExpressionSyntax
                    ? ("Remove the second declaration", () => root.RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia)!)
                    : null;
            case "TOA0020":
                return node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument
                    ? ("Remove RevokeTokenUri", () => root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!)
                    : null;
            default:
                var list = (AttributeListSyntax)attribute.Parent!;
                SyntaxNode removed = list.Attributes.Count == 1 ? list : attribute;
                return ("Remove the attribute", () => root.RemoveNode(removed, SyntaxRemoveOptions.KeepNoTrivia)!);
        }
    }
}
