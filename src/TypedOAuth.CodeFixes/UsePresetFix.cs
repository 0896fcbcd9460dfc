using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes a constant of the catalogue: a provider, in place of its endpoints, or a scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UsePresetFix : ClientCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnknownProvider, RuleIds.UnknownScope, RuleIds.KnownProvider];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (GetHint(diagnostic, FixHints.Replacement) is not { } constant || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        if (diagnostic.Id == RuleIds.KnownProvider)
        {
            var repeated = (GetHint(diagnostic, FixHints.Argument) ?? "").Split(' ');
            var values = (GetHint(diagnostic, FixHints.Values) ?? "").Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
            return attribute.Parent?.Parent is TypeDeclarationSyntax declaration
                ? ($"Use {constant}", () => root.ReplaceNode(
                    declaration, values.Aggregate(declaration.ReplaceNode(attribute, Use(attribute, Parse(constant), repeated)), Declare)))
                : null;
        }

        return node is ExpressionSyntax expression
            ? ($"Change to {constant}", () => root.ReplaceNode(expression, Parse(constant).WithTriviaFrom(expression)))
            : null;
    }

    /// <summary>Writes the provider in the place of the first argument that the preset makes superfluous, and removes the others.</summary>
    private static AttributeSyntax Use(AttributeSyntax attribute, ExpressionSyntax provider, string[] repeated)
    {
        var superfluous = attribute.ArgumentList?.Arguments
            .Where(argument => repeated.Contains(argument.NameEquals?.Name.Identifier.ValueText, StringComparer.Ordinal)).ToList() ?? [];
        if (superfluous.Count == 0)
        {
            return AnnotationSyntax.SetArgument(attribute, ClientArguments.Provider.Name, provider);
        }

        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(ClientArguments.Provider.Name), null, provider)
            .WithTriviaFrom(superfluous[0]).WithAdditionalAnnotations(Formatter.Annotation);
        var tracked = attribute.TrackNodes(superfluous);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(superfluous[0])!, argument);
        return tracked.RemoveNodes(superfluous.Skip(1).Select(old => tracked.GetCurrentNode(old)!), SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }

    /// <summary>Declares an endpoint parameter with its value: <c>name=value</c>.</summary>
    private static TypeDeclarationSyntax Declare(TypeDeclarationSyntax declaration, string pair)
    {
        var end = pair.IndexOf('=');
        return AnnotationSyntax.AddAttribute(declaration, KnownProviderRules.WriteAttribute(pair.Substring(0, end), pair.Substring(end + 1)));
    }

    private static ExpressionSyntax Parse(string constant) =>
        SyntaxFactory.ParseExpression($"global::{AttributeNames.Namespace}.{constant}").WithAdditionalAnnotations(Simplifier.Annotation);
}
