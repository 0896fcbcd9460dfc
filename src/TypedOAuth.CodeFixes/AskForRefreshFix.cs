using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds the parameter with which a provider is asked for a refresh token.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AskForRefreshFix : ClientCodeFixProvider
{
    /// <summary>The message names the attribute, as it is to be written.</summary>
    private const string AttributeStart = "[OAuth2AuthorizationParameter(";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOA0028"];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var start = message.IndexOf(AttributeStart, StringComparison.Ordinal);
        if (start < 0 || node.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        var text = message.Substring(start, message.IndexOf(']', start) - start + 1);
        return ($"Add {text}", () => root.ReplaceNode(declaration, AddAttribute(declaration, text)));
    }

    private static ClassDeclarationSyntax AddAttribute(ClassDeclarationSyntax declaration, string text)
    {
        var parsed = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{text} class C;")!;
        return declaration.WithAttributeLists(declaration.AttributeLists.Add(
            Format(parsed.AttributeLists[0].WithoutTrivia().WithTrailingTrivia(SyntaxFactory.ElasticLineFeed))));
    }
}
