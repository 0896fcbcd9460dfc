using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Diagnostics;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds what the annotation lacks: an argument, or an attribute beside it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddToAnnotationFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOA0005", "TOA0015", "TOA0021", "TOA0026", "TOA0027"];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        switch (diagnostic.Id)
        {
            case "TOA0005":
                return diagnostic.Properties.TryGetValue(ClientContext.Argument, out var name) && !HasArgument(attribute, name!)
                    ? ($"Add {name}", () => AddArgument(root, attribute, name!, CreateLiteral("https://")))
                    : null;
            case "TOA0015":
                return HasArgument(attribute, "AllowInsecureLoopback") ? null : ("Set AllowInsecureLoopback = true", () => AddArgument(
                    root, attribute, "AllowInsecureLoopback", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)));
            case "TOA0021" or "TOA0027":
                return GetOrigin(attribute) is { } origin && !HasArgument(attribute, "Issuer")
                    ? ($"Add Issuer = \"{origin}\"; compare it with the provider's metadata", () => AddArgument(root, attribute, "Issuer", CreateLiteral(origin)))
                    : null;
            default:
                return node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { Token.Value: string scope }
                    ? ("Name its member", () => AddScopeName(root, attribute, scope))
                    : null;
        }
    }

    private static SyntaxNode AddArgument(SyntaxNode root, AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(name), null, value);
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();

        // On a line of its own where the arguments before it are.
        var arguments = list.Arguments;
        if (arguments.Count > 1 && arguments.GetSeparator(arguments.Count - 2).TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
        {
            var separator = arguments.GetSeparator(arguments.Count - 2);
            arguments = SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
                arguments.GetWithSeparators()
                    .Add(separator)
                    .Add(argument.WithLeadingTrivia(arguments.Last().GetLeadingTrivia())));
        }
        else
        {
            arguments = arguments.Add(argument);
        }

        return root.ReplaceNode(attribute, Format(attribute.WithArgumentList(list.WithArguments(arguments))));
    }

    private static SyntaxNode AddScopeName(SyntaxNode root, AttributeSyntax attribute, string scope)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var declaration = (TypeDeclarationSyntax)list.Parent!;
        var added = SyntaxFactory.AttributeList([SyntaxFactory.Attribute(
            SyntaxFactory.ParseName("OAuth2Scope"),
            SyntaxFactory.AttributeArgumentList([
                SyntaxFactory.AttributeArgument(CreateLiteral(scope)),
                SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals("Name"), null, CreateLiteral(FindFreeName(declaration, Identifiers.FromScope(scope)))),
            ]))]);
        return root.ReplaceNode(declaration, declaration.WithAttributeLists(declaration.AttributeLists.Add(Format(added))));
    }

    /// <summary>The name that two scopes would share, with a number.</summary>
    private static string FindFreeName(TypeDeclarationSyntax declaration, string name)
    {
        var text = declaration.AttributeLists.ToString();
        for (var number = 2; ; number++)
        {
            if (text.IndexOf($"\"{name}{number}\"", StringComparison.Ordinal) < 0)
            {
                return $"{name}{number}";
            }
        }
    }

    private static bool HasArgument(AttributeSyntax attribute, string name) => FindArgument(attribute, name) is not null;

    private static AttributeArgumentSyntax? FindArgument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    private static string? GetOrigin(AttributeSyntax attribute) =>
        FindArgument(attribute, "AuthUri")?.Expression is LiteralExpressionSyntax { Token.Value: string text }
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;
}
