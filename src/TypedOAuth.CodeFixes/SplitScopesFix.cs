using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedOAuth.SourceGenerators.Rules;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.CodeFixes;

/// <summary>Writes several scopes in one text as several elements.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SplitScopesFix : ClientCodeFixProvider
{
    private const string Title = "Write one element for each scope";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ScopeGrammar, RuleIds.ScopeSeparatorInScope];

    /// <inheritdoc/>
    protected override (string Title, Func<SyntaxNode> Change)? CreateFix(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic)
    {
        if (GetHint(diagnostic, FixHints.Separator) is not { } separator
            || node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is not { Token.Value: string text } literal
            || Split(text, separator) is not { Length: > 0 } scopes)
        {
            return null;
        }

        return literal.Parent switch
        {
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } element => (Title, () => root.ReplaceNode(
                collection, Format(collection.WithElements(Replace(collection.Elements, element, scopes, CreateElement))))),
            InitializerExpressionSyntax initializer => (Title, () => root.ReplaceNode(
                initializer, Format(initializer.WithExpressions(Replace(initializer.Expressions, literal, scopes, CreateLiteral))))),
            _ => null,
        };
    }

    /// <returns>Empty if the parts are not scopes: a part has no name, or two parts have the same name.</returns>
    private static string[] Split(string text, string separator)
    {
        var pieces = text.Split([separator], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        var names = new HashSet<string>(StringComparer.Ordinal) { "" };
        return pieces.All(piece => names.Add(Identifiers.FromScope(piece))) ? pieces : [];
    }

    private static CollectionElementSyntax CreateElement(string scope) => SyntaxFactory.ExpressionElement(CreateLiteral(scope));

    private static SeparatedSyntaxList<T> Replace<T>(SeparatedSyntaxList<T> list, T element, string[] scopes, Func<string, T> create)
        where T : SyntaxNode
    {
        var index = list.IndexOf(element);
        return list.RemoveAt(index).InsertRange(index, scopes.Select(create));
    }
}
