using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes the text that the rule suggests, in place of a wrong text or as a missing argument.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WriteTextFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.InvalidAlias, RuleIds.DuplicateAlias, RuleIds.MissingEndpoint, RuleIds.MalformedUri, RuleIds.InsecureHttp, RuleIds.Fragment,
        RuleIds.UserInformation, RuleIds.ReservedQueryParameter, RuleIds.DuplicateQueryParameter, RuleIds.NotNormalized,
        RuleIds.NoIssuerAcrossDomains, RuleIds.InvalidIssuer, RuleIds.OpenIdWithoutIssuer, RuleIds.InvalidName, RuleIds.AnyIssuerAccepted,
        RuleIds.InvalidApiOrigin, RuleIds.InvalidFormerServer, RuleIds.UnknownPlaceholder, RuleIds.InvalidMapping, RuleIds.InvalidLifetime,
        RuleIds.InvalidAssertion,
    ];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (GetHint(diagnostic, FixHints.Replacement) is not { } text)
        {
            return null;
        }

        if (GetHint(diagnostic, FixHints.Argument) is { } argument)
        {
            var isIssuer = argument == ClientArguments.Issuer.Name;
            var advice = isIssuer ? "; compare it with the provider's metadata" : "";
            return FindOwner(node, isIssuer) is { } attribute
                ? ($"Set {argument} = \"{text}\"{advice}",
                    () => root.ReplaceNode(attribute, AnnotationSyntax.SetArgument(attribute, argument, CreateLiteral(text))))
                : null;
        }

        return node is ExpressionSyntax expression && !AnnotationSyntax.NamesSource(node)
            ? ($"Change to \"{UriText.Mask(text)}\"", () => root.ReplaceNode(expression, CreateLiteral(text).WithTriviaFrom(expression)))
            : null;
    }

    /// <summary>Returns the attribute of an argument: the reported one, or the client's for the issuer that a scope needs.</summary>
    private static AttributeSyntax? FindOwner(SyntaxNode node, bool isIssuer)
    {
        var attribute = node.FirstAncestorOrSelf<AttributeSyntax>();
        return isIssuer && attribute is { Parent.Parent: TypeDeclarationSyntax declaration } && AnnotationSyntax.Is(attribute, AttributeNames.Scope)
            ? AnnotationSyntax.FindClient(declaration)
            : attribute;
    }
}
