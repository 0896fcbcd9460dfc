using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TypedOAuth.CodeFixes;

/// <summary>Changes one node of one file.</summary>
/// <remarks>Fix all applies the fixes one after the other, because several can change the same annotation.</remarks>
public abstract class ClientCodeFixProvider : CodeFixProvider
{
    /// <summary>
    /// The key of all actions. It must not depend on the rule: <c>dotnet format</c> fixes one rule after the other, but uses the key of the
    /// first action for all of them.
    /// </summary>
    private string Key => GetType().Name;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && FindNode(root, diagnostic) is { } node && CreateFix(root, node, diagnostic) is var (title, change))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellationToken =>
                        {
                            cancellationToken.ThrowIfCancellationRequested();
                            return Task.FromResult(context.Document.WithSyntaxRoot(change()));
                        },
                        Key),
                    diagnostic);
            }
        }
    }

    /// <summary>Creates the fix for a diagnostic.</summary>
    /// <param name="root">The file.</param>
    /// <param name="node">The reported node.</param>
    /// <param name="diagnostic">The diagnostic; its location may be outdated.</param>
    /// <returns>The action's title and a function that creates the changed file; null if the diagnostic cannot be fixed.</returns>
    protected abstract (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        var nodes = new List<(Diagnostic Diagnostic, SyntaxNode Node)>();
        foreach (var diagnostic in diagnostics)
        {
            if (FindNode(root, diagnostic) is { } node)
            {
                nodes.Add((diagnostic, node));
            }
        }

        root = root.TrackNodes(nodes.Select(static item => item.Node).Distinct());
        foreach (var (diagnostic, node) in nodes)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (root.GetCurrentNode(node) is { } current && CreateFix(root, current, diagnostic) is var (_, change))
            {
                root = change();
            }
        }

        return document.WithSyntaxRoot(root);
    }

    /// <summary>Returns the reported node; null if its declaration is incomplete, because the compiler's parser then guesses parts of it.</summary>
    private static SyntaxNode? FindNode(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var isBroken = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().LastOrDefault()?.ContainsDiagnostics ?? node.ContainsDiagnostics;
        return isBroken ? null : node;
    }

    private protected static string? GetHint(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out var value) ? value : null;

    private protected static LiteralExpressionSyntax CreateLiteral(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    private protected static T Format<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation);
}
