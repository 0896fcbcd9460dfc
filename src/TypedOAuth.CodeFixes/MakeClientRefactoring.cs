using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes a complete annotation, to be filled in, on any partial class.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
public sealed class MakeClientRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not ClassDeclarationSyntax declaration
            || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword) || declaration.Modifiers.Any(SyntaxKind.StaticKeyword) || declaration.TypeParameterList is not null
            || declaration.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => attribute.Name.ToString().Contains("OAuth2Client")))
        {
            return;
        }

        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        if (compilation?.GetTypeByMetadataName("TypedOAuth.OAuth2ClientAttribute") is null)
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            "Make this an OAuth 2.0 client",
            cancellationToken =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Task.FromResult(context.Document.WithSyntaxRoot(Annotate(root, declaration)));
            },
            equivalenceKey: nameof(MakeClientRefactoring)));
    }

    private static CompilationUnitSyntax Annotate(SyntaxNode root, ClassDeclarationSyntax declaration)
    {
        var parsed = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($$"""
            [OAuth2Client(
                Alias = "{{GetAlias(declaration.Identifier.ValueText)}}",
                AuthUri = "https://example.com/authorize",
                AccessTokenUri = "https://example.com/token",
                RevokeTokenUri = "https://example.com/revoke",
                DefaultScopes = [])]
            class C;
            """)!;
        var list = parsed.AttributeLists[0].WithTrailingTrivia(SyntaxFactory.LineFeed).WithLeadingTrivia(declaration.GetLeadingTrivia());
        var bare = declaration.WithoutLeadingTrivia();
        var annotated = bare.WithAttributeLists(bare.AttributeLists.Insert(0, list)).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = (CompilationUnitSyntax)root.ReplaceNode(declaration, annotated);
        return changed.Usings.Any(static directive => directive.Name?.ToString() == "TypedOAuth")
            ? changed
            : changed.AddUsings(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(" TypedOAuth")).WithTrailingTrivia(SyntaxFactory.LineFeed));
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
