using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Rules;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.CodeFixes;

/// <summary>Creates the callback that the annotation names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CreateCallbackFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.InvalidCallback];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } declaration || declaration.Modifiers.Any(SyntaxKind.StaticKeyword)
            || GetName(node) is not { } name || !SyntaxFacts.IsValidIdentifier(name)
            || declaration.Identifier.ValueText == name || TypeParser.IsEmittedMember(name)
            || declaration.Members.Any(member => IsCalled(member, name)))
        {
            return null;
        }

        return ($"Create '{name}'", () => root.ReplaceNode(declaration, AddMethod(declaration, name)));
    }

    /// <summary>Returns the name from a literal or from <c>nameof</c>.</summary>
    private static string? GetName(SyntaxNode node) => node.FirstAncestorOrSelf<AttributeArgumentSyntax>()?.Expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax name }] } => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsCalled(MemberDeclarationSyntax member, string name) => member is BaseFieldDeclarationSyntax field
        ? field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name)
        : member.ChildTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    private static ClassDeclarationSyntax AddMethod(ClassDeclarationSyntax declaration, string name)
    {
        var method = SyntaxFactory.ParseMemberDeclaration($$"""
            private global::System.Threading.Tasks.ValueTask<global::TypedOAuth.AuthorizationCallbackResult?> {{Identifiers.Escape(name)}}(global::TypedOAuth.AuthorizationCallbackContext<AuthData> context, global::System.Threading.CancellationToken cancellationToken)
            {
                return default;
            }

            """)!;
        if (declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
        {
            declaration = declaration
                .WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(declaration.SemicolonToken.TrailingTrivia));
        }

        return declaration.WithMembers(declaration.Members.Add(Format(method).WithAdditionalAnnotations(Simplifier.Annotation)));
    }
}
