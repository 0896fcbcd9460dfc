using System.Composition;
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
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds a complete annotation, with values to fill in, to a class for which a client can be generated.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
public sealed class MakeClientRefactoring : CodeRefactoringProvider
{
    private static readonly SyntaxAnnotation Added = new();

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not ClassDeclarationSyntax declaration
            || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return;
        }

        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName(AttributeNames.ClientMetadataName) is null
            || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } symbol
            || symbol.FindClientAnnotation() is not null || TypeParser.Parse(symbol, context.CancellationToken) is null)
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            "Make this class an OAuth 2.0 client",
            cancellationToken => ImportAdder.AddImportsAsync(
                context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, Annotate(declaration))), Added, cancellationToken: cancellationToken),
            equivalenceKey: nameof(MakeClientRefactoring)));
    }

    private static ClassDeclarationSyntax Annotate(ClassDeclarationSyntax declaration)
    {
        var parsed = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($$"""
            [global::{{AttributeNames.Namespace}}.{{AttributeNames.Shorten(AttributeNames.Client)}}(
                {{ClientArguments.Alias.Name}} = "{{GetAlias(declaration.Identifier.ValueText)}}",
                {{ClientArguments.AuthUri.Name}} = "https://example.com/authorize",
                {{ClientArguments.AccessTokenUri.Name}} = "https://example.com/token",
                {{ClientArguments.RevokeTokenUri.Name}} = "https://example.com/revoke",
                {{ClientArguments.DefaultScopes.Name}} = [])]
            class C;
            """)!;
        var list = parsed.AttributeLists[0].WithTrailingTrivia(SyntaxFactory.LineFeed).WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithAdditionalAnnotations(Added, Simplifier.Annotation);
        var bare = declaration.WithoutLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static string GetAlias(string className) =>
        AliasText.FromClassName(className) is var alias && AliasText.IsValid(alias) ? alias : "client";
}
