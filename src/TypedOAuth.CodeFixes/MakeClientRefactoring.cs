using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes a complete annotation, to be filled in, on any class that a client can be emitted for.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
public sealed class MakeClientRefactoring : CodeRefactoringProvider
{
    private static readonly SyntaxAnnotation Added = new();

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not ClassDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return;
        }

        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName("TypedOAuth.OAuth2ClientAttribute") is not { } attribute
            || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } symbol
            || symbol.GetOAuth2Attributes(attribute.Name).Any() || TypeParser.Parse(symbol, context.CancellationToken) is null)
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            "Make this an OAuth 2.0 client",
            cancellationToken => ImportAdder.AddImportsAsync(
                context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, Annotate(declaration))), Added, cancellationToken: cancellationToken),
            equivalenceKey: nameof(MakeClientRefactoring)));
    }

    private static ClassDeclarationSyntax Annotate(ClassDeclarationSyntax declaration)
    {
        var parsed = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($$"""
            [global::TypedOAuth.OAuth2Client(
                Alias = "{{GetAlias(declaration.Identifier.ValueText)}}",
                AuthUri = "https://example.com/authorize",
                AccessTokenUri = "https://example.com/token",
                RevokeTokenUri = "https://example.com/revoke",
                DefaultScopes = [])]
            class C;
            """)!;
        var list = parsed.AttributeLists[0].WithTrailingTrivia(SyntaxFactory.LineFeed).WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithAdditionalAnnotations(Added, Simplifier.Annotation);
        var bare = declaration.WithoutLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static string GetAlias(string name)
    {
        var plain = name.EndsWith("Client", StringComparison.Ordinal) && name.Length > 6 ? name.Substring(0, name.Length - 6) : name;
        var alias = new StringBuilder();
        foreach (var c in plain.ToLowerInvariant())
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                alias.Append(c);
            }
        }

        return alias.Length > 0 ? alias.ToString() : "client";
    }
}
