using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Removes a wrong part: a parameter's attribute, an argument, or an element of a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveFix : ClientCodeFixProvider
{
    private static readonly string PkceOffReason = ClientArguments.PkceOffReason.Name;
    private static readonly string RevocationReach = ClientArguments.RevocationReach.Name;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.SameRevocation, RuleIds.DuplicateScope, RuleIds.ReservedParameter, RuleIds.CredentialParameter, RuleIds.ResponseType,
        RuleIds.InvalidTokenField, RuleIds.UnusedRefreshEndpoint, RuleIds.UnusedRevocationReach, RuleIds.InvalidScopeEquivalence,
        RuleIds.InvalidCallbackField, RuleIds.UnusedUserInfo, RuleIds.UnusedSharedAccounts, RuleIds.UnusedRefreshUse, RuleIds.NeedlessReuseTolerance,
        RuleIds.UnusedEndpointParameter, RuleIds.UnexplainedPkce, RuleIds.UnusedArgument, RuleIds.RepeatedArgument,
    ];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (AnnotationSyntax.NamesSource(node) || node.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute
            || list.Parent is not MemberDeclarationSyntax declaration)
        {
            return null;
        }

        switch (diagnostic.Id)
        {
            case RuleIds.DuplicateScope when FindElement(node) is { } element:
                return ("Remove the second declaration", () => Remove(root, element));
            case RuleIds.DuplicateScope when node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null }:
                return null;
            case RuleIds.SameRevocation when CallsRevocation(root):
                // Without the endpoint, the client has no such method.
                return null;
            case RuleIds.SameRevocation when AnnotationSyntax.FindArgument(attribute, RevocationReach) is { } reach
                && node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var endpoint } revocation:
                // RevocationReach has no effect without the endpoint, and another rule would report it.
                return ($"Remove {endpoint} and {RevocationReach}", () =>
                    root.RemoveNodes([revocation, reach], SyntaxRemoveOptions.KeepUnbalancedDirectives)!);
            case RuleIds.UnusedArgument when GetHint(diagnostic, FixHints.Argument) is null:
                return null;
            case RuleIds.UnexplainedPkce when AnnotationSyntax.FindArgument(attribute, PkceOffReason) is { } reason
                && node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var pkce } off:
                return ($"Remove {pkce} and {PkceOffReason}", () => root.RemoveNodes([off, reason], SyntaxRemoveOptions.KeepUnbalancedDirectives)!);
            case RuleIds.SameRevocation or RuleIds.UnusedRefreshEndpoint or RuleIds.UnusedRevocationReach or RuleIds.UnusedUserInfo
                or RuleIds.UnusedSharedAccounts or RuleIds.UnusedRefreshUse or RuleIds.NeedlessReuseTolerance or RuleIds.UnexplainedPkce
                or RuleIds.UnusedArgument or RuleIds.RepeatedArgument:
                return node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var name } argument
                    ? ($"Remove {name}", () => Remove(root, argument))
                    : null;
            case RuleIds.InvalidScopeEquivalence when node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: var shown } written
                && shown == ClientArguments.ScopeShownByRefreshToken.Name:
                return ($"Remove {shown}", () => Remove(root, written));
            default:
                return ("Remove the attribute", () => list.Attributes.Count > 1
                    ? Remove(root, attribute)
                    : root.ReplaceNode(declaration, RemoveList(declaration, list)));
        }
    }

    private static bool CallsRevocation(SyntaxNode root) =>
        root.DescendantTokens().Any(static token => token.ValueText == "RevokeUserAccessTokenAsync");

    private static SyntaxNode? FindElement(SyntaxNode node) =>
        node.FirstAncestorOrSelf<ExpressionElementSyntax>() is { } element ? element
            : node.Parent is InitializerExpressionSyntax && !AnnotationSyntax.IsLastOfInferredArray(node) ? node
            : null;

    /// <summary>Removes an attribute list, and keeps the class's documentation above the first list.</summary>
    private static MemberDeclarationSyntax RemoveList(MemberDeclarationSyntax declaration, AttributeListSyntax list) =>
        declaration.AttributeLists[0] == list
            ? declaration.WithAttributeLists(declaration.AttributeLists.RemoveAt(0)).WithLeadingTrivia(declaration.GetLeadingTrivia())
            : declaration.RemoveNode(list, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;

    private static SyntaxNode Remove(SyntaxNode root, SyntaxNode node) => root.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
}
