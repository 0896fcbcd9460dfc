using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.CodeFixes;

/// <summary>Changes a call: to the bound URL, to an awaited one; or takes a secret out of source.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOA0032", "TOA0041", "TOA0043", "TOA0044"];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) => diagnostic.Id switch
    {
        "TOA0032" => RemoveSecret(root, node),
        "TOA0041" when node is IdentifierNameSyntax name => ("Use GetUserAuthorizationUrlAsync", () => root.ReplaceNode(
            name, SyntaxFactory.IdentifierName("GetUserAuthorizationUrlAsync").WithTriviaFrom(name))),
        "TOA0043" => AwaitCall(root, node),
        "TOA0044" => AwaitInsteadOfBlocking(root, node),
        _ => null,
    };

    /// <summary>The setting is read from configuration by itself, so that the assignment can go.</summary>
    private static (string Title, Func<SyntaxNode> Change)? RemoveSecret(SyntaxNode root, SyntaxNode node)
    {
        const string Title = "Read the secret from configuration (and have the provider make a new one)";
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment)
        {
            return null;
        }

        return assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax } statement => (Title, () => root.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia)!),
            LambdaExpressionSyntax { Parent: ArgumentSyntax argument } => (Title, () => root.RemoveNode(argument, SyntaxRemoveOptions.KeepNoTrivia)!),
            InitializerExpressionSyntax => (Title, () => root.RemoveNode(assignment, SyntaxRemoveOptions.KeepNoTrivia)!),
            _ => null,
        };
    }

    private static (string Title, Func<SyntaxNode> Change)? AwaitCall(SyntaxNode root, SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !IsInAsync(call))
        {
            return null;
        }

        return call.Parent is AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } awaited
            ? ("Say that the result does not matter", () => root.ReplaceNode(awaited, Discard(awaited)))
            : ("Await it", () => root.ReplaceNode(call, CreateAwait(call).WithTriviaFrom(call)));
    }

    private static (string Title, Func<SyntaxNode> Change)? AwaitInsteadOfBlocking(SyntaxNode root, SyntaxNode node)
    {
        // x.AsTask().Result, x.AsTask().Wait(), x.GetAwaiter().GetResult()
        if (node.Parent is not MemberAccessExpressionSyntax access || !IsInAsync(access))
        {
            return null;
        }

        ExpressionSyntax whole = access.Parent is InvocationExpressionSyntax invocation ? invocation : access;
        var call = access.Expression;
        while (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsTask" or "GetAwaiter" or "ConfigureAwait" or "Preserve" } inner })
        {
            call = inner.Expression;
        }

        ExpressionSyntax awaited = CreateAwait(call);
        return ("Await it", () => root.ReplaceNode(
            whole, (whole.Parent is ExpressionStatementSyntax ? awaited : SyntaxFactory.ParenthesizedExpression(awaited)).WithTriviaFrom(whole)));
    }

    private static AwaitExpressionSyntax CreateAwait(ExpressionSyntax call) =>
        SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call.WithoutTrivia());

    private static AssignmentExpressionSyntax Discard(AwaitExpressionSyntax awaited) => Format(SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName("_"), awaited.WithoutTrivia()).WithTriviaFrom(awaited));

    private static bool IsInAsync(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax local:
                    return local.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }
}
