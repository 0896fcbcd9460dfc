using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds a missing part to an annotation: a permission, a scope, or a further attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddToAnnotationFix : ClientCodeFixProvider
{
    private static readonly string AllowInsecureLoopback = ClientArguments.AllowInsecureLoopback.Name;
    private static readonly string DefaultScopes = ClientArguments.DefaultScopes.Name;
    private static readonly string Name = MemberArguments.Name.Name;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIds.LoopbackNotAllowed, RuleIds.ScopeNamesMeet, RuleIds.NothingAsksForRefresh];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: TypeDeclarationSyntax declaration } attribute)
        {
            return null;
        }

        switch (diagnostic.Id)
        {
            case RuleIds.LoopbackNotAllowed:
                return ($"Set {AllowInsecureLoopback} = true", () => root.ReplaceNode(attribute, AnnotationSyntax.SetArgument(
                    attribute, AllowInsecureLoopback, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression))));
            case RuleIds.NothingAsksForRefresh when GetHint(diagnostic, FixHints.Parameter) is { } parameter:
                var value = CreateLiteral(GetHint(diagnostic, FixHints.Replacement)!);
                var added = $"{AttributeNames.Shorten(AttributeNames.AuthorizationParameter)}({CreateLiteral(parameter)}, {value})";
                return ($"Add [{added}]", () => root.ReplaceNode(declaration, AnnotationSyntax.AddAttribute(declaration, added)));
            case RuleIds.NothingAsksForRefresh when GetHint(diagnostic, FixHints.Scope) is { } scope:
                return AddScope(attribute, scope) is { } changed
                    ? ($"Add \"{scope}\" to {DefaultScopes}", () => root.ReplaceNode(attribute, changed))
                    : null;
            case RuleIds.ScopeNamesMeet
                when GetHint(diagnostic, FixHints.Scope) is { } scope && GetHint(diagnostic, FixHints.Replacement) is { } name:
                var naming = $"{AttributeNames.Shorten(AttributeNames.Scope)}({CreateLiteral(scope)}, {Name} = {CreateLiteral(name)})";
                return ("Name its member", () => IsScope(attribute)
                    ? root.ReplaceNode(attribute, AnnotationSyntax.SetArgument(attribute, Name, CreateLiteral(name)))
                    : root.ReplaceNode(declaration, AnnotationSyntax.AddAttribute(declaration, naming)));
            default:
                return null;
        }
    }

    private static AttributeSyntax? AddScope(AttributeSyntax attribute, string scope)
    {
        var literal = CreateLiteral(scope);
        return AnnotationSyntax.FindArgument(attribute, DefaultScopes)?.Expression switch
        {
            null => AnnotationSyntax.SetArgument(
                attribute, DefaultScopes, SyntaxFactory.CollectionExpression([SyntaxFactory.ExpressionElement(literal)])),
            CollectionExpressionSyntax collection => attribute.ReplaceNode(
                collection, Format(collection.AddElements(SyntaxFactory.ExpressionElement(literal)))),
            ArrayCreationExpressionSyntax { Initializer: { } initializer } =>
                attribute.ReplaceNode(initializer, Format(initializer.AddExpressions(literal))),
            ImplicitArrayCreationExpressionSyntax { Initializer: var list } => attribute.ReplaceNode(list, Format(list.AddExpressions(literal))),
            _ => null,
        };
    }

    private static bool IsScope(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        var text = name.ToString();
        return text == AttributeNames.Scope || text == AttributeNames.Shorten(AttributeNames.Scope);
    }
}
