using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds <c>partial</c>, which must be the last modifier.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakePartialFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NotPartial];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || FollowsUnfinishedCode(declaration))
        {
            return null;
        }

        return ($"Make '{declaration.Identifier.ValueText}' partial", () => root.ReplaceNode(declaration, AddPartial(declaration)));
    }

    /// <summary>Returns whether unfinished code precedes a declaration, for example a misspelled modifier.</summary>
    /// <remarks>The compiler would read this code and <c>partial</c> as a field, and the class would not be partial.</remarks>
    private static bool FollowsUnfinishedCode(TypeDeclarationSyntax declaration)
    {
        var previous = declaration.GetFirstToken().GetPreviousToken(includeZeroWidth: true);
        return previous.IsMissing || previous.Parent?.FirstAncestorOrSelf<IncompleteMemberSyntax>() is not null;
    }

    private static TypeDeclarationSyntax AddPartial(TypeDeclarationSyntax declaration)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return declaration.Modifiers.Count > 0
            ? (TypeDeclarationSyntax)declaration.WithModifiers(declaration.Modifiers.Add(partial))
            : (TypeDeclarationSyntax)declaration
                .WithKeyword(declaration.Keyword.WithLeadingTrivia())
                .WithModifiers([partial.WithLeadingTrivia(declaration.Keyword.LeadingTrivia)]);
    }
}
