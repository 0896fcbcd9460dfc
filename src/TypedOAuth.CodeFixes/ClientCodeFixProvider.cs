using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TypedOAuth.CodeFixes;

/// <summary>A fix that changes one node of one file; fixing all is doing so for each.</summary>
public abstract class ClientCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && !IsBroken(node) && CreateFix(root, node, diagnostic) is var (title, change))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellationToken =>
                        {
                            cancellationToken.ThrowIfCancellationRequested();
                            return Task.FromResult(context.Document.WithSyntaxRoot(change()));
                        },
                        equivalenceKey: $"{GetType().Name}:{diagnostic.Id}"),
                    diagnostic);
            }
        }
    }

    /// <summary>Says what can be done about a diagnostic.</summary>
    /// <param name="root">The file.</param>
    /// <param name="node">What is reported.</param>
    /// <param name="diagnostic">The report.</param>
    /// <returns>The action's title, and the changed file; <see langword="null"/> where nothing can be done.</returns>
    protected abstract (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic);

    /// <summary>Whether the declaration is still being typed: what the parser guessed at is not to be rewritten.</summary>
    private static bool IsBroken(SyntaxNode node) => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().LastOrDefault()?.ContainsDiagnostics ?? node.ContainsDiagnostics;

    private protected static LiteralExpressionSyntax CreateLiteral(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private protected static T Format<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation);
}
