using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Recognizes code that runs only in Development, by the names in its conditions.</summary>
/// <remarks>Such names are <c>IsDevelopment()</c>, <c>Environments.Development</c>, or that of a variable <c>isDevelopment</c>.</remarks>
internal static class DevelopmentCheck
{
    private const string Development = "Development";

    /// <summary>Returns whether code is reached only in Development, because of a condition around it or before it.</summary>
    public static bool Guards(SyntaxNode node)
    {
        for (var (child, parent) = (node, node.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            var isGuarded = parent switch
            {
                IfStatementSyntax branch when branch.Statement == child => Implies(branch.Condition, true),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => Implies(branch.Condition, false),
                ConditionalExpressionSyntax choice when choice.WhenTrue == child => Implies(choice.Condition, true),
                ConditionalExpressionSyntax choice when choice.WhenFalse == child => Implies(choice.Condition, false),
                BlockSyntax block => IsLeftBefore(block.Statements, child),
                CompilationUnitSyntax unit => IsLeftBefore(unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement), (child as GlobalStatementSyntax)?.Statement),
                _ => false,
            };
            if (isGuarded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a statement before this one leaves the method outside of Development.</summary>
    private static bool IsLeftBefore(IEnumerable<StatementSyntax> statements, SyntaxNode? node) => statements
        .TakeWhile(statement => statement != node)
        .Any(static statement => statement is IfStatementSyntax { Else: null } branch && Leaves(branch.Statement) && Implies(branch.Condition, false));

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax { Statements: [.., var last] } => Leaves(last),
        _ => false,
    };

    /// <summary>Returns whether the environment is Development if a condition has the given result.</summary>
    private static bool Implies(ExpressionSyntax condition, bool outcome) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Implies(parenthesized.Expression, outcome),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => Implies(negation.Operand, !outcome),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when outcome => Implies(both.Left, true) || Implies(both.Right, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !outcome => Implies(either.Left, false) || Implies(either.Right, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => outcome && Mentions(equal),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } different => !outcome && Mentions(different),
        BinaryExpressionSyntax => false,
        _ => outcome && Mentions(condition),
    };

    private static bool Mentions(ExpressionSyntax expression) => expression.DescendantTokens().Any(static token =>
        token.ValueText.IndexOf(Development, StringComparison.OrdinalIgnoreCase) >= 0);
}
