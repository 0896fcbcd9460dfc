using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Reads calls as they are written, before their meaning is looked up.</summary>
internal static class CallSyntax
{
    /// <summary>Returns the name of a called or accessed member; null for an expression of another kind.</summary>
    public static SimpleNameSyntax? GetName(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>Returns the expression that a member is accessed on; null if a name stands alone.</summary>
    public static ExpressionSyntax? GetReceiver(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };
}
