using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Changes a call so that it creates a bound URL or is awaited, or removes a secret from source code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseFix : ClientCodeFixProvider
{
    private const string BoundUrl = "GetUserAuthorizationUrlAsync";
    private const string Revoke = "RevokeUserAccessTokenAsync";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIds.SecretLiteral, RuleIds.UnboundUrl, RuleIds.ResultIgnored, RuleIds.Blocking];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Id switch
        {
            RuleIds.SecretLiteral => RemoveSecret(root, node, diagnostic),
            RuleIds.UnboundUrl when node is IdentifierNameSyntax name => ($"Use {BoundUrl}", () => root.ReplaceNode(
                name, SyntaxFactory.IdentifierName(BoundUrl).WithTriviaFrom(name))),
            RuleIds.ResultIgnored => AwaitCall(root, node),
            RuleIds.Blocking => AwaitInsteadOfBlocking(root, node),
            _ => null,
        };

    /// <summary>
    /// Removes the assignment, because the setting is read from configuration. If the literal is only a fallback value, removes the literal.
    /// </summary>
    private static (string Title, Func<SyntaxNode> Change)? RemoveSecret(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        const string Title = "Read the secret from configuration (and request a new secret from the provider)";
        if (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == node)
        {
            return (Title, () => root.ReplaceNode(coalesce, coalesce.Left.WithTriviaFrom(coalesce)));
        }

        if (node.Parent is not AssignmentExpressionSyntax assignment)
        {
            return null;
        }

        return assignment.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement => (Title, () => Remove(
                root, statement.Parent is GlobalStatementSyntax global ? global : statement)),
            LambdaExpressionSyntax { Parent: ArgumentSyntax argument } when diagnostic.Properties.ContainsKey(FixHints.IsOptional) =>
                (Title, () => Remove(root, argument)),
            LambdaExpressionSyntax lambda => (Title, () => root.ReplaceNode(lambda, lambda.WithBody(SyntaxFactory.ParseStatement("{ }")))),
            InitializerExpressionSyntax => (Title, () => Remove(root, assignment)),
            _ => null,
        };
    }

    private static (string Title, Func<SyntaxNode> Change)? AwaitCall(SyntaxNode root, SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !CanAwait(call))
        {
            return null;
        }

        var whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
        {
            whole = outer;
        }

        if (whole.Parent is AwaitExpressionSyntax { Parent: ExpressionStatementSyntax } awaited)
        {
            return ("Assign the result to '_'", () => root.ReplaceNode(awaited, Discard(awaited)));
        }

        // The rule requires that code uses the result of a revocation. A failed refresh throws, so its result can be ignored.
        var isDiscarded = node.ToString() == Revoke && whole.Parent is ExpressionStatementSyntax;
        ExpressionSyntax changed = isDiscarded ? Discard(CreateAwait(whole)) : CreateAwait(whole);
        return ("Await the call", () => root.ReplaceNode(whole, changed.WithTriviaFrom(whole)));
    }

    private static (string Title, Func<SyntaxNode> Change)? AwaitInsteadOfBlocking(SyntaxNode root, SyntaxNode node)
    {
        // x.AsTask().Result, x.AsTask().Wait(), x.GetAwaiter().GetResult(). A wait with a time limit is not replaced.
        if (node.Parent is not MemberAccessExpressionSyntax access || !CanAwait(access)
            || access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 })
        {
            return null;
        }

        ExpressionSyntax whole = access.Parent is InvocationExpressionSyntax invocation ? invocation : access;
        var call = access.Expression;
        while (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax inner }
            && inner.Name.Identifier.ValueText is "AsTask" or "GetAwaiter" or "ConfigureAwait" or "Preserve")
        {
            call = inner.Expression;
        }

        var awaited = CreateAwait(call);
        var isRevocation = call is InvocationExpressionSyntax { Expression: var called } && CallSyntax.GetName(called)?.Identifier.ValueText == Revoke;
        return ("Await the call", () => root.ReplaceNode(
            whole,
            (whole.Parent is not ExpressionStatementSyntax ? SyntaxFactory.ParenthesizedExpression(awaited)
                : isRevocation ? Discard(awaited)
                : (ExpressionSyntax)awaited).WithTriviaFrom(whole)));
    }

    private static SyntaxNode Remove(SyntaxNode root, SyntaxNode node) => root.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;

    private static AwaitExpressionSyntax CreateAwait(ExpressionSyntax call) =>
        SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call.WithoutTrivia());

    private static AssignmentExpressionSyntax Discard(AwaitExpressionSyntax awaited) => Format(SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.ParseExpression("_"), awaited.WithoutTrivia()).WithTriviaFrom(awaited));

    /// <summary>Returns whether <c>await</c> is allowed at a place.</summary>
    /// <remarks>It is allowed in an asynchronous function, outside of locks, and not on a value that can be null.</remarks>
    private static bool CanAwait(SyntaxNode node)
    {
        for (var (child, ancestor) = (node, node.Parent); ancestor is not null; (child, ancestor) = (ancestor, ancestor.Parent))
        {
            switch (ancestor)
            {
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == child:
                case LockStatementSyntax:
                    return false;
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
