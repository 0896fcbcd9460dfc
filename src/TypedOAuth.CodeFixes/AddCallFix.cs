using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.CodeFixes;

/// <summary>
/// Adds the call that a client lacks: beside the library's own registration or mapping, wherever in the project that is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOA0039", "TOA0040"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var method = GetMethod(diagnostic);
            var isAdd = diagnostic.Id == "TOA0039";
            if (method is not null && await FindNeighbourAsync(context.Document.Project, isAdd, context.CancellationToken).ConfigureAwait(false) is var (document, statement, receiver))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Call {receiver}.{method}()",
                        async cancellationToken =>
                        {
                            var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
                            return document.WithSyntaxRoot(Insert(root, statement, $"{receiver}.{method}();", isAdd));
                        },
                        equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    /// <summary>The message names the method to call: <c>services.AddAcmeClient()</c>.</summary>
    private static string? GetMethod(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var (dot, parenthesis) = (message.LastIndexOf('.'), message.LastIndexOf('('));
        return dot >= 0 && parenthesis > dot ? message.Substring(dot + 1, parenthesis - dot - 1) : null;
    }

    /// <summary>After <c>x.AddTypedOAuth(…)</c>; before <c>x.Run()</c>.</summary>
    private static async Task<(Document Document, StatementSyntax Statement, string Receiver)?> FindNeighbourAsync(
        Project project, bool isAdd, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var access in root?.DescendantNodes().OfType<MemberAccessExpressionSyntax>() ?? [])
            {
                var name = access.Name.Identifier.ValueText;
                var isNeighbour = isAdd ? name == "AddTypedOAuth" : name is "Run" or "RunAsync" or "StartAsync";
                if (isNeighbour && access.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } statement)
                {
                    return (document, statement, access.Expression.ToString());
                }
            }
        }

        return null;
    }

    private static SyntaxNode Insert(SyntaxNode root, StatementSyntax statement, string text, bool isAfter)
    {
        var added = SyntaxFactory.ParseStatement(text).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        SyntaxNode place = statement.Parent is GlobalStatementSyntax global ? global : statement;
        SyntaxNode inserted = place is GlobalStatementSyntax
            ? SyntaxFactory.GlobalStatement(added.WithLeadingTrivia(isAfter ? default : place.GetLeadingTrivia()))
            : added.WithLeadingTrivia(place.GetLeadingTrivia());
        return isAfter ? root.InsertNodesAfter(place, [inserted]) : root.InsertNodesBefore(place, [inserted]);
    }
}
