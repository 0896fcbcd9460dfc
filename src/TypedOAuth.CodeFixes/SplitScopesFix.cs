using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Rules;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.CodeFixes;

/// <summary>Splits a text that contains several scopes into one element for each scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SplitScopesFix : ClientCodeFixProvider
{
    private const string Title = "Declare each scope as a separate element";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ScopeGrammar, RuleIds.ScopeSeparatorInScope];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (GetHint(diagnostic, FixHints.Separator) is not { } separator
            || node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { Token.Value: string text } literal
            || Split(text, separator, FindOthers(literal)) is not { } scopes)
        {
            return null;
        }

        return literal.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } element => (Title, () => root.ReplaceNode(
                collection, Format(collection.WithElements(Replace(collection.Elements, element, scopes, CreateElement))))),
            InitializerExpressionSyntax when scopes.Length == 0 && AnnotationSyntax.IsLastOfInferredArray(literal) => null,
            InitializerExpressionSyntax initializer => (Title, () => root.ReplaceNode(
                initializer, Format(initializer.WithExpressions(Replace(initializer.Expressions, literal, scopes, CreateLiteral))))),
            _ => null,
        };
    }

    /// <summary>Returns the other scopes that the attribute lists.</summary>
    private static IEnumerable<string> FindOthers(LiteralExpressionSyntax literal) =>
        from argument in literal.FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments ?? default
        where argument.NameEquals?.Name.Identifier.ValueText is { } name
            && (name == ClientArguments.DefaultScopes.Name || name == ClientArguments.Scopes.Name)
        from other in argument.Expression.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where other != literal && other.Token.Value is string
        select (string)other.Token.Value!;

    /// <summary>Returns the scopes of a text that are not declared yet.</summary>
    /// <returns>Null if a part is not a scope, has no member name, or has the member name of another scope.</returns>
    private static string[]? Split(string text, string separator, IEnumerable<string> others)
    {
        var declared = new HashSet<string>(others, StringComparer.Ordinal);
        var pieces = text.Split([separator], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)
            .Where(piece => !declared.Contains(piece)).ToArray();
        var names = new HashSet<string>(declared.Select(Identifiers.FromScope), StringComparer.Ordinal) { "" };
        return pieces.All(piece => ScopeText.IsScope(piece) && names.Add(Identifiers.FromScope(piece))) ? pieces : null;
    }

    private static CollectionElementSyntax CreateElement(string scope) => SyntaxFactory.ExpressionElement(CreateLiteral(scope));

    private static SeparatedSyntaxList<T> Replace<T>(SeparatedSyntaxList<T> list, T element, string[] scopes, Func<string, T> create)
        where T : SyntaxNode
    {
        var index = list.IndexOf(element);
        var others = list.RemoveAt(index);

        // Without nodes, InsertRange would add a separator, and the formatter cannot format such a tree.
        return scopes.Length == 0 ? others : others.InsertRange(index, scopes.Select(create));
    }
}
