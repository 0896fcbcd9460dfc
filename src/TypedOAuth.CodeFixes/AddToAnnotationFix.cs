using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Adds a missing part to an annotation: <c>AllowInsecureLoopback</c>, a scope, or another attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddToAnnotationFix : ClientCodeFixProvider
{
    private static readonly string AllowInsecureLoopback = ClientArguments.AllowInsecureLoopback.Name;
    private static readonly string DefaultScopes = ClientArguments.DefaultScopes.Name;
    private static readonly string Name = MemberArguments.Name.Name;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        RuleIds.LoopbackNotAllowed, RuleIds.ScopeNamesMeet, RuleIds.NothingAsksForRefresh, RuleIds.MissingAccountSource, RuleIds.UnrequestedRequiredScope,
        RuleIds.Placeholder,
    ];

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
                // An endpoint of an environment is allowed by the client's annotation.
                return (AnnotationSyntax.Is(attribute, AttributeNames.Environment) ? AnnotationSyntax.FindClient(declaration) : attribute) is { } owner
                    ? ($"Set {AllowInsecureLoopback} = true", () => root.ReplaceNode(owner, AnnotationSyntax.SetArgument(
                        owner, AllowInsecureLoopback, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression))))
                    : null;
            case RuleIds.NothingAsksForRefresh when GetHint(diagnostic, FixHints.Parameters) is { } hint:
                var parameters = hint.Split('&').Select(static pair => (Name: pair.Split('=')[0], Value: pair.Split('=')[1])).ToList();
                var written = parameters.Select(static parameter => $"[{Write(parameter.Name, parameter.Value)}]");
                return ($"Declare {string.Join(" and ", written)}", () => root.ReplaceNode(declaration, parameters.Aggregate(declaration, Declare)));
            case RuleIds.NothingAsksForRefresh or RuleIds.UnrequestedRequiredScope when GetHint(diagnostic, FixHints.Scope) is { } scope:
                return AnnotationSyntax.FindClient(declaration) is { } client && AddScope(client, scope) is { } changed
                    ? ($"Add \"{scope}\" to {DefaultScopes}", () => root.ReplaceNode(client, changed))
                    : null;
            case RuleIds.MissingAccountSource when GetHint(diagnostic, FixHints.AccountSource) is { } source:
                return ($"Declare [{AccountRules.WriteAttribute(source)}]", () => root.ReplaceNode(
                    declaration, AnnotationSyntax.AddAttribute(declaration, AccountRules.WriteAttribute(source, $"global::{AttributeNames.Namespace}."))));
            case RuleIds.Placeholder when GetHint(diagnostic, FixHints.EndpointParameter) is { } parameter:
                var parameterAttribute = EndpointParameterRules.WriteAttribute(parameter);
                return ($"Declare [{parameterAttribute}]", () => root.ReplaceNode(
                    declaration, Declares(declaration, parameter) ? declaration : AnnotationSyntax.AddAttribute(declaration, parameterAttribute)));
            case RuleIds.ScopeNamesMeet
                when GetHint(diagnostic, FixHints.Scope) is { } scope && GetHint(diagnostic, FixHints.Replacement) is { } name:
                var naming = $"{AttributeNames.Shorten(AttributeNames.Scope)}({CreateLiteral(scope)}, {Name} = {CreateLiteral(name)})";
                return ($"Set the member name to '{name}'", () => AnnotationSyntax.Is(attribute, AttributeNames.Scope)
                    ? root.ReplaceNode(attribute, AnnotationSyntax.SetArgument(attribute, Name, CreateLiteral(name)))
                    : root.ReplaceNode(declaration, AnnotationSyntax.AddAttribute(declaration, naming)));
            default:
                return null;
        }
    }

    private static string Write(string parameter, string value) =>
        $"{AttributeNames.Shorten(AttributeNames.AuthorizationParameter)}({CreateLiteral(parameter)}, {CreateLiteral(value)})";

    /// <summary>Declares a parameter, or changes its value if an attribute already declares it.</summary>
    private static TypeDeclarationSyntax Declare(TypeDeclarationSyntax declaration, (string Name, string Value) parameter)
    {
        var declared = declaration.AttributeLists.SelectMany(static list => list.Attributes)
            .FirstOrDefault(attribute => AnnotationSyntax.Is(attribute, AttributeNames.AuthorizationParameter)
                && attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }, ..] && name == parameter.Name);
        return declared is { ArgumentList.Arguments: [_, { NameEquals: null, Expression: { } value }, ..] }
            ? declaration.ReplaceNode(value, CreateLiteral(parameter.Value).WithTriviaFrom(value))
            : AnnotationSyntax.AddAttribute(declaration, Write(parameter.Name, parameter.Value));
    }

    /// <summary>Returns whether a fix for another endpoint has declared the parameter already.</summary>
    private static bool Declares(TypeDeclarationSyntax declaration, string parameter) => declaration.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Any(attribute => AnnotationSyntax.Is(attribute, AttributeNames.EndpointParameter)
            && attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string name } }, ..] && name == parameter);

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
}
